import type { ThemeConfig } from 'antd'

/**
 * The one token file. Blue is what can be done; red is kept for seals, red cards and refusals; amber for what runs out.
 * The faces begin with the system's Chinese ones and end with the bundled one, so that no machine shows boxes.
 */
export const colours = {
  blue: '#1D5BB8',
  red: '#C4281C',
  amber: '#B26A00',
  green: '#2E7D4F',
  ink: '#1F2937',
  inkSecondary: '#57606F',
  line: '#D9DEE6',
  ground: '#F3F5F8',
} as const

export const fontFamily =
  '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "Zongchuang Sans Common", "Zongchuang Sans", sans-serif'

export const theme: ThemeConfig = {
  cssVar: { key: 'zc' },
  hashed: false,
  token: {
    colorPrimary: colours.blue,
    colorInfo: colours.blue,
    colorLink: colours.blue,
    colorError: colours.red,
    colorWarning: colours.amber,
    colorSuccess: colours.green,
    colorSuccessBg: '#EAF5EE',
    colorSuccessBorder: '#A3CFB4',
    colorWarningBg: '#FFF6E5',
    colorWarningBorder: '#E9C98C',
    colorInfoBg: '#EAF1FB',
    colorInfoBorder: '#A9C4EC',
    colorErrorBg: '#FDF0EE',
    colorErrorBorder: '#EDB3AD',
    colorBgSpotlight: '#26334A',
    colorText: colours.ink,
    colorTextSecondary: colours.inkSecondary,
    colorTextDescription: colours.inkSecondary,
    colorBorder: '#B9C1CD',
    colorBorderSecondary: colours.line,
    colorBgLayout: colours.ground,
    fontFamily,
    fontSize: 14,
    borderRadius: 4,
    controlHeight: 32,
    sizeUnit: 4,
    sizeStep: 4,
    motion: false,
    wireframe: false,
  },
  components: {
    Table: { cellPaddingBlock: 9, cellPaddingInline: 12, headerBg: '#EDF1F6', rowHoverBg: '#F0F5FC' },
    Alert: { withDescriptionPadding: '10px 12px', withDescriptionIconSize: 16 },
    Modal: { titleFontSize: 16 },
    Tabs: { horizontalMargin: '0' },
  },
}

/** Inside forms text is larger: read at arm's length, beside a waiting citizen. */
export const formTheme: ThemeConfig = {
  token: { fontSize: 16, controlHeight: 36 },
  components: { Form: { itemMarginBottom: 12, verticalLabelPadding: '0 0 4px' } },
}
