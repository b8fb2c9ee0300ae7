"use client";

import { Carousel } from "@mantine/carousel";
import "@mantine/carousel/styles.css";
import "@/styles/dialogs.css";
import { CloseButton, Modal } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { type ComponentProps, type CSSProperties, type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { Picture, type PictureData } from "@/components/picture";
import { useTexts } from "@/lib/i18n/client";
import classes from "./gallery-viewer.module.css";

/** A picture with its words. `kind`: a visualisation, a photograph or a plan. */
export type Seen = { picture: PictureData; kind: string; caption: ReactNode };

type Embla = Parameters<NonNullable<ComponentProps<typeof Carousel>["getEmblaApi"]>>[0];

const ICON = 22;

/** All pictures, one at a time, on the whole screen; the arrow keys turn them wherever the focus is. */
export default function GalleryViewer({
  shots,
  name,
  first,
  onClose,
}: {
  shots: readonly Seen[];
  name: string;
  first: number;
  onClose: () => void;
}) {
  const t = useTexts("project");
  const common = useTexts("common");
  const [index, setIndex] = useState(first);
  const [opened, setOpened] = useState(true);
  const embla = useRef<Embla | null>(null);
  const shot = shots[index];

  const turn = (event: KeyboardEvent) => {
    const step = { ArrowRight: "scrollNext", ArrowLeft: "scrollPrev" } as const;
    if (event.key === "ArrowRight" || event.key === "ArrowLeft") embla.current?.[step[event.key]]();
  };

  return (
    <Modal.Root
      opened={opened}
      onClose={() => setOpened(false)}
      onExitTransitionEnd={onClose}
      fullScreen
      onKeyDown={turn}
    >
      <Modal.Content className={classes.content} radius={0} aria-label={t("gallery.title", { name })}>
        <div className={classes.head}>
          <span className={classes.name} dir="auto">
            {name}
          </span>
          <CloseButton size="lg" aria-label={common("actions.close")} onClick={() => setOpened(false)} />
        </div>
        <Carousel
          className={classes.carousel}
          initialSlide={first}
          onSlideChange={setIndex}
          getEmblaApi={(api) => {
            embla.current = api;
          }}
          withControls={shots.length > 1}
          withKeyboardEvents={false}
          emblaOptions={{ loop: true, duration: 18 }}
          controlSize={44}
          previousControlIcon={<IconChevronLeft size={ICON} />}
          nextControlIcon={<IconChevronRight size={ICON} />}
          previousControlProps={{ "aria-label": t("gallery.previous") }}
          nextControlProps={{ "aria-label": t("gallery.next") }}
        >
          {shots.map(({ picture }, at) => (
            <Carousel.Slide
              key={picture.id}
              aria-label={t("gallery.place", { number: at + 1, total: shots.length })}
              aria-hidden={at !== index || undefined}
            >
              <div className={classes.slide} style={{ "--ratio": picture.width / picture.height } as CSSProperties}>
                <Picture picture={picture} sizes="100vw" />
              </div>
            </Carousel.Slide>
          ))}
        </Carousel>
        {shot && (
          <div className={classes.words} aria-live="polite">
            {shots.length > 1 && (
              <span className={classes.place}>{t("gallery.place", { number: index + 1, total: shots.length })}</span>
            )}
            <span className={classes.kind}>{shot.kind}</span>
            <span>{shot.caption}</span>
          </div>
        )}
      </Modal.Content>
    </Modal.Root>
  );
}
