'use client'

import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

/** A question or a form over the page. Escape and a click beside it close it; focus goes back where it came from. */
export function Dialog(props: {
  readonly title: string
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  /** True for a question that must be answered before going on. */
  readonly isAlert?: boolean
  readonly children: React.ReactNode
  /** Buttons, the one that does it last. */
  readonly actions?: React.ReactNode
}) {
  const { title, isOpen, onOpenChange, isAlert, children, actions } = props
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable
      className="fixed inset-0 z-40 flex items-start justify-center bg-veil px-4 pt-[12vh] pb-4"
    >
      <Modal className="max-h-full w-full max-w-xl overflow-auto rounded-md border border-rule-strong bg-sheet">
        <AriaDialog role={isAlert ? 'alertdialog' : 'dialog'} className="flex flex-col outline-none">
          <Heading slot="title" className="border-b border-rule px-5 py-3 font-serif text-lg font-semibold">
            {title}
          </Heading>
          <div className="flex flex-col gap-3 px-5 py-4">{children}</div>
          {actions && <div className="flex flex-wrap justify-end gap-2 border-t border-rule px-5 py-3">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
