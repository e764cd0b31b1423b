// Loaded into a child (node --import): it ends when its parent does, even one killed outright. The child's own children
// inherit the flag, but their channels are not ours to watch.
if (process.channel && process.env.GALLEY_PARENT === String(process.ppid)) {
  process.on('disconnect', () => process.exit(1))
  process.channel.unref()
}
