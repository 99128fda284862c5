import { createTheme, type MantineColorsTuple } from '@mantine/core'

const brand: MantineColorsTuple = [
  '#edfbf5',
  '#d9f4e9',
  '#b3e8d3',
  '#86daba',
  '#5dd2a7',
  '#2fb488',
  '#1a9870',
  '#0f7f5c',
  '#0b6549',
  '#084d38',
]

/** In place and not at the end of the page, where they would stand outside every landmark; fixed, so no scroller cuts them. */
const inPlace = { withinPortal: false, floatingStrategy: 'fixed', shadow: 'md', transitionProps: { duration: 120 } } as const

/** 32-px controls; what the theme cannot say is in controls.module.css and tokens.css. */
const control = { size: 'sm' } as const

export const theme = createTheme({
  colors: { brand },
  primaryColor: 'brand',
  // Shade 7 is the lightest green on which white text has 4.5 : 1, in dark as in light.
  primaryShade: { light: 7, dark: 7 },
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', Menlo, Consolas, monospace",
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.5', lg: '1.5', xl: '1.4' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '10px', xl: '12px' },
  defaultRadius: 'md',
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '20px', xl: '24px' },
  headings: { fontWeight: '650' },
  shadows: {
    xs: 'none',
    sm: 'none',
    md: 'var(--k-overlay-shadow)',
    lg: 'var(--k-overlay-shadow)',
    xl: 'var(--k-overlay-shadow)',
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  // By name, not by `Component.extend`, which would draw every component into the first load.
  components: {
    Button: { defaultProps: control },
    ActionIcon: { defaultProps: { size: 32, variant: 'subtle', color: 'gray' } },
    TextInput: { defaultProps: control },
    PasswordInput: { defaultProps: control },
    Textarea: { defaultProps: control },
    Select: { defaultProps: { ...control, allowDeselect: false, checkIconPosition: 'right', comboboxProps: inPlace } },
    Checkbox: { defaultProps: { size: 'xs' } },
    Switch: { defaultProps: { size: 'sm' } },
    Tooltip: { defaultProps: { openDelay: 250, events: { hover: true, focus: true, touch: true } } },
    Menu: { defaultProps: { ...inPlace, withInitialFocusPlaceholder: false, position: 'bottom-end' } },
    Popover: { defaultProps: inPlace },
  },
})
