"use client";

import "@/styles/menus.css";
import { ActionIcon, Menu } from "@mantine/core";
import { IconHome } from "@tabler/icons-react";
import { useTexts } from "@/lib/i18n/client";
import type { Booking } from "../api";

/** Says which of somebody's homes the message is about. */
export function AboutMenu({ bookings, choose }: { bookings: Booking[]; choose: (bookingId: number) => void }) {
  const t = useTexts("officeMessages");
  const status = useTexts("status");
  return (
    <Menu position="top-start" shadow="none" radius="lg" width={260}>
      <Menu.Target>
        <ActionIcon variant="default" size={42} aria-label={t("about.choose")} title={t("about.choose")}>
          <IconHome size={18} stroke={1.6} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t("about.choose")}</Menu.Label>
        {bookings.map((booking) => (
          <Menu.Item key={booking.id} onClick={() => choose(booking.id)}>
            {booking.unit.unit_number} · <span className="quiet">{status(`booking.${booking.status}`)}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
