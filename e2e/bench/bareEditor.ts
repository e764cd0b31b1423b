import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'

const address = 'http://bare.localhost/'
const packages = ['model', 'transform', 'state', 'view', 'commands', 'keymap'].map((name) => `prosemirror-${name}`)
const names = [...packages, 'orderedmap', 'w3c-keyname', 'rope-sequence']
const root = path.join(__dirname, '..', '..', 'node_modules')

/** Opens a page with nothing but ProseMirror and paragraphs of text, of the same packages as Galley's. */
export async function openBareEditor(page: Page, paragraphs: readonly string[]): Promise<void> {
  const imports = Object.fromEntries(names.map((name) => [name, `${address}${name}.js`]))
  await page.route(`${address}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1)
    if (name === '') return route.fulfill({ contentType: 'text/html', body: pageOf(imports, paragraphs) })
    return route.fulfill({ contentType: 'text/javascript', body: moduleOf(name.replace(/\.js$/u, '')) })
  })
  await page.goto(address)
  await page.locator('.ProseMirror').waitFor()
}

function moduleOf(name: string): string {
  const folder = path.join(root, name)
  const { module } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { module: string }
  return readFileSync(path.join(folder, module), 'utf8')
}

const pageOf = (imports: object, paragraphs: readonly string[]): string => `<!doctype html><meta charset="utf-8">
<style>.ProseMirror { white-space: break-spaces; font-size: 17px; line-height: 1.8; width: 48rem }</style>
<div style="height: 800px; overflow: auto"></div>
<script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module">
import { Schema } from 'prosemirror-model'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
const schema = new Schema({ nodes: {
  doc: { content: 'paragraph+' },
  paragraph: { content: 'text*', toDOM: () => ['p', 0] },
  text: {},
} })
const paragraphs = ${JSON.stringify(paragraphs)}
const doc = schema.node('doc', null, paragraphs.map((text) => schema.node('paragraph', null, schema.text(text))))
new EditorView(document.querySelector('div'), { state: EditorState.create({ doc }) })
</script>`
