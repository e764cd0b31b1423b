// Loaded into a child (node --import): it ends when its parent does, even one killed outright.
if (process.channel) {
  process.on('disconnect', () => process.exit(1))
  process.channel.unref()
}
