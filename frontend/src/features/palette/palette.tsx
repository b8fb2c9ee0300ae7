"use client";

export default function Palette(_: { opened: number }) {
  return null;
}
