"use client";

import { SegmentedControl, useMantineColorScheme } from "@mantine/core";
import { useTexts } from "@/lib/i18n/client";

/** Light, dark, or as the device is. */
export function Appearance() {
  const t = useTexts("common");
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      fullWidth
      size="xs"
      aria-label={t("theme.label")}
      value={colorScheme}
      onChange={(value) => setColorScheme(value as typeof colorScheme)}
      data={(["light", "dark", "auto"] as const).map((value) => ({ value, label: t(`theme.${value}`) }))}
    />
  );
}
