'use client'

import { useTranslations } from 'use-intl'
import { Button, Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

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
          <div className="flex items-baseline gap-3 border-b border-rule ps-5 pe-3 py-3">
            <Heading slot="title" className="min-w-0 flex-1 font-serif text-lg font-semibold">
              {title}
            </Heading>
            <CloseButton onPress={() => onOpenChange(false)} />
          </div>
          <div className="flex flex-col gap-3 px-5 py-4">{children}</div>
          {actions && <div className="flex flex-wrap justify-end gap-2 border-t border-rule px-5 py-3">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/** For the hand at the mouse: keys have Escape. */
function CloseButton({ onPress }: { readonly onPress: () => void }) {
  const t = useTranslations('common')
  return (
    <Button
      aria-label={t('closeDialog')}
      onPress={onPress}
      className="size-7 shrink-0 cursor-pointer rounded-sm text-lg leading-none text-ink-soft data-focus-visible:outline-2 data-focus-visible:outline-indigo data-hovered:bg-wash data-hovered:text-ink"
    >
      <span aria-hidden="true">×</span>
    </Button>
  )
}
