import { Extension } from '@tiptap/core'
import { Plugin, type Command } from '@tiptap/pm/state'
import type { BindingName } from './bindings.ts'
import { keysChosen } from './chosenKeys.ts'
import { isComposing } from './isComposing.ts'
import { matchesKeys } from './matchesKeys.ts'

/** Commands of the text behind the keys that are bound to these acts now; `more` are keys that nobody rebinds. */
export const boundCommands = (
  name: string,
  commands: Readonly<Partial<Record<BindingName, Command>>>,
  more: Readonly<Record<string, Command>> = {},
): Extension =>
  Extension.create({
    name,
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleKeyDown: (view, event) => {
            if (isComposing(event)) return false
            const keys = keysChosen()
            const bound = Object.entries(commands).map(([act, command]) => [keys[act as BindingName], command] as const)
            const command = [...bound, ...Object.entries(more)].find(([each]) => matchesKeys(event, each))?.[1]
            return command ? command(view.state, view.dispatch, view) : false
          },
        },
      }),
    ],
  })
