import { createContext, useContext, type ReactNode } from 'react'

const DeeperContext = createContext(false)

/** Below the heading of a sheet, headings stand one level deeper than below that of a page. */
export function InSheet({ children }: { children: ReactNode }) {
  return <DeeperContext value>{children}</DeeperContext>
}

/** The heading of a part of what a sheet and a page show alike. */
export function Subheading({ className, children }: { className?: string | undefined; children: ReactNode }) {
  const deeper = useContext(DeeperContext)
  return deeper ? <h3 className={className}>{children}</h3> : <h2 className={className}>{children}</h2>
}
