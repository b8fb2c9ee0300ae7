"use client";

import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core";

const brick: MantineColorsTuple = [
  "#fdf3ef",
  "#f7e5de",
  "#efc9bb",
  "#e3a48e",
  "#d37f62",
  "#c15f40",
  "#b24f31",
  "#a8452b",
  "#923a23",
  "#702c1a",
];

const ink: MantineColorsTuple = [
  "#fbf9f5",
  "#f4efe7",
  "#e7e1d7",
  "#cfc6b8",
  "#aba294",
  "#8b857b",
  "#6f685e",
  "#5d5850",
  "#3a3631",
  "#1c1b19",
];

const dark: MantineColorsTuple = [
  "#f3eee6",
  "#d9d2c6",
  "#b9b1a5",
  "#9a9184",
  "#554d44",
  "#38332d",
  "#2a2622",
  "#211e1b",
  "#1c1917",
  "#171513",
];

export const theme = createTheme({
  colors: { brick, ink, dark, gray: ink },
  primaryColor: "brick",
  primaryShade: { light: 7, dark: 6 },
  black: "#1c1b19",
  fontFamily: "var(--sans)",
  headings: { fontFamily: "var(--serif)", fontWeight: "420" },
  fontSizes: { xs: "13px", sm: "14px", md: "15px", lg: "17px", xl: "21px" },
  lineHeights: { xs: "1.4", sm: "1.45", md: "1.5", lg: "1.5", xl: "1.4" },
  radius: { xs: "3px", sm: "6px", md: "8px", lg: "14px", xl: "20px" },
  defaultRadius: "md",
  cursorType: "pointer",
  respectReducedMotion: true,
  focusRing: "auto",
  components: {
    Button: { defaultProps: { size: "md" }, styles: { root: { fontWeight: 560 } } },
    InputWrapper: { defaultProps: { inputWrapperOrder: ["label", "description", "input", "error"] } },
    Modal: { defaultProps: { centered: true, radius: "lg", overlayProps: { backgroundOpacity: 0.45 } } },
    Drawer: { defaultProps: { overlayProps: { backgroundOpacity: 0.45 } } },
    SegmentedControl: {
      styles: { root: { background: "var(--stone-wash)" }, indicator: { background: "var(--card)" } },
    },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 200 } },
  },
});

const shared = {
  "--mantine-color-body": "var(--paper)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-dimmed": "var(--ink-2)",
  "--mantine-color-default": "var(--card)",
  "--mantine-color-default-hover": "var(--sunken)",
  "--mantine-color-default-border": "var(--line-strong)",
  "--mantine-color-default-color": "var(--ink)",
  "--mantine-color-placeholder": "var(--ink-2)",
  "--mantine-color-anchor": "var(--brick-text)",
  "--mantine-color-error": "var(--brick-text)",
  "--mantine-primary-color-filled": "var(--brick)",
  "--mantine-primary-color-filled-hover": "var(--brick-hover)",
  "--mantine-color-brick-filled": "var(--brick)",
  "--mantine-color-brick-filled-hover": "var(--brick-hover)",
  "--mantine-color-brick-text": "var(--brick-text)",
};

/** Has the component library take the colours of tokens.css. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });
