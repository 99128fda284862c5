import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../api/client.ts'
import type { components } from '../../api/types.d.ts'
import { useMessages } from '../../messages/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { showToast } from '../../ui/toast.tsx'
import type { Program } from '../programs-query.ts'
import { FormFailure } from '../sign-in/door.tsx'
import { programmeMessages } from './messages.ts'
import css from './programme.module.css'

type Shop = components['schemas']['Shop']
type ProgrammeShopsProps = {
  readonly program: Program
  /** Shops that some program has already. */
  readonly taken: readonly { readonly id: string }[]
  readonly mayWrite: boolean
}

/** Which shops' sales a program rewards. Giving it one cannot be taken back, hence the question before. */
export function ProgrammeShops({ program, taken, mayWrite }: ProgrammeShopsProps) {
  const p = useMessages(programmeMessages)
  const [chosen, setChosen] = useState<Shop | null>(null)
  const { data: shops } = useQuery({ queryKey: ['shops'], queryFn: () => read(api.GET('/v1/shops')), staleTime: 5 * 60_000 })
  const free = (shops?.data ?? []).filter(
    (shop) => shop.kind === 'own' && shop.currency === program.currency && !taken.some(({ id }) => id === shop.id),
  )
  return (
    <>
      <ul className={css.shopList}>
        {program.shops.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      {mayWrite && free.length > 0 && (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
              {p('addShop')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {free.map((shop) => (
              <Menu.Item key={shop.id} onClick={() => setChosen(shop)}>
                {shop.name}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {chosen && <AddShop program={program} shop={chosen} onClose={() => setChosen(null)} />}
    </>
  )
}

function AddShop({ program, shop, onClose }: { program: Program; shop: Shop; onClose: () => void }) {
  const p = useMessages(programmeMessages)
  const queries = useQueryClient()
  const add = useMutation({
    mutationFn: () =>
      read(api.PUT('/v1/programs/{id}/shops/{shop_id}', { params: { path: { id: program.id, shop_id: shop.id } } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['programs'] })
      showToast(p('shopAdded', { shop: shop.name, name: program.name }))
      onClose()
    },
    meta: { shown: true },
  })
  return (
    <Dialog title={p('addShop')} onClose={onClose}>
      <div className={css.form}>
        <p>{p('shopText', { shop: shop.name })}</p>
        {add.isError && <FormFailure>{add.error.message}</FormFailure>}
        <Button onClick={() => add.mutate()} loading={add.isPending} data-autofocus>
          {p('addShop')}
        </Button>
      </div>
    </Dialog>
  )
}
