'use client'

import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'

/** Views of one thing, one at a time. Arrow keys move between the names. */
export function Tabs(props: {
  readonly label: string
  readonly tabs: readonly { readonly id: string; readonly name: string; readonly panel: React.ReactNode }[]
  readonly selected?: string
  readonly onSelect?: (id: string) => void
}) {
  const { label, tabs, selected, onSelect } = props
  return (
    <AriaTabs
      selectedKey={selected}
      onSelectionChange={(key) => onSelect?.(String(key))}
      className="flex min-h-0 flex-col"
    >
      <TabList aria-label={label} className="flex gap-4 border-b border-rule">
        {tabs.map(({ id, name }) => (
          <Tab
            key={id}
            id={id}
            className="-mb-px cursor-pointer border-b-2 border-transparent py-1.5 text-sm text-ink-soft hover:text-ink data-selected:border-ink data-selected:text-ink"
          >
            {name}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, panel }) => (
        <TabPanel key={id} id={id} className="min-h-0 grow pt-3">
          {panel}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
