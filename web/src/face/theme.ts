import { createTheme, type MantineColorsTuple } from '@mantine/core'
import button from './mantine/button.module.css'
import input from './mantine/input.module.css'
import choice from './mantine/choice.module.css'
import overlay from './mantine/overlay.module.css'

/** The one blue, from a wash to its deepest; shade 7 is `--press` of tokens.css. */
const PRESS: MantineColorsTuple = [
  '#ecf1f7', '#d7e3f0', '#b2cae3', '#8aafd5', '#6795c8', '#4a7eb8', '#30679f', '#1a4f8b', '#123a68', '#0b2849',
]

/** The one red; shade 7 is `--alarm`. Only for what must not be missed. */
const ALARM: MantineColorsTuple = [
  '#fbf1ef', '#f3dad6', '#e6b3ad', '#d68a84', '#c7645f', '#b94644', '#ab2e2e', '#9c1c1c', '#7b1414', '#560d0d',
]

/** Mantine under our face: its behaviour, our paper. */
export const theme = createTheme({
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '600' },
  black: '#17191c',
  white: '#ffffff',
  colors: { press: PRESS, alarm: ALARM },
  primaryColor: 'press',
  primaryShade: 7,
  defaultRadius: '2px',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' }, classNames: button },
    Input: { classNames: { input: input.input, wrapper: input.wrapper } },
    InputWrapper: {
      defaultProps: { inputWrapperOrder: ['label', 'description', 'error', 'input'] },
      classNames: { label: input.label, description: input.description, error: input.error, required: input.required },
    },
    Checkbox: { classNames: { label: choice.label, input: choice.input, error: choice.error } },
    Radio: { classNames: { label: choice.label, radio: choice.input, error: choice.error } },
    Popover: { classNames: { dropdown: overlay.dropdown } },
    Combobox: { classNames: { dropdown: overlay.dropdown, option: overlay.option } },
    Drawer: { classNames: { content: overlay.sheet } },
    Modal: { classNames: { content: overlay.sheet, header: overlay.sheetHeader, title: overlay.sheetTitle } },
  },
})
