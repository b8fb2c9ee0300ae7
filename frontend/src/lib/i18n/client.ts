"use client";

// What client components take their texts with.
export { useLocale, useTranslations as useTexts } from "use-intl/react";
