import { createLink } from '@tanstack/react-router'
import { useId, type ComponentProps, type ReactNode } from 'react'
import { Delta } from './figures.tsx'
import { Sparkline } from './sparkline.tsx'
import { Skeleton } from './states.tsx'
import css from './tile.module.css'

type TileFigures = {
  readonly label: ReactNode
  readonly figure: ReactNode
  readonly note?: ReactNode
  readonly delta?: number | null
  readonly lowerIsBetter?: boolean
  readonly series?: readonly number[]
}

/** One large figure with its change and its shape. */
export function Tile({
  label,
  figure,
  note,
  delta,
  lowerIsBetter = false,
  series,
  anchor,
}: TileFigures & { anchor?: ComponentProps<'a'> }) {
  const id = useId()
  const worse = delta !== null && delta !== undefined && (lowerIsBetter ? delta > 0 : delta < 0)
  return (
    <div className={css.tile}>
      <div id={`${id}label`} className={css.label}>
        {label}
      </div>
      <div className={css.line}>
        {anchor ? (
          <a {...anchor} id={`${id}figure`} className={css.anchor} aria-labelledby={`${id}label ${id}figure`}>
            {figure}
          </a>
        ) : (
          <span className={css.figure}>{figure}</span>
        )}
      </div>
      {series && <Sparkline values={series} tone={worse ? 'bad' : 'brand'} />}
      {(note || delta !== undefined) && (
        <div className={css.note}>
          <Delta ratio={delta} lowerIsBetter={lowerIsBetter} /> {note}
        </div>
      )}
    </div>
  )
}

function TileAnchor({ tile, ...anchor }: ComponentProps<'a'> & { tile: TileFigures }) {
  return <Tile {...tile} anchor={anchor} />
}

/** A tile that opens the rows behind its figure. */
export const TileLink = createLink(TileAnchor)

export function TileSkeleton() {
  return (
    <div className={css.tile}>
      <div className={css.label}>
        <Skeleton width={72} />
      </div>
      <div className={css.line}>
        <Skeleton width={112} height={24} />
      </div>
      <Skeleton height={28} />
    </div>
  )
}

export function TileGrid({ children }: { children: ReactNode }) {
  return <div className={css.grid}>{children}</div>
}
