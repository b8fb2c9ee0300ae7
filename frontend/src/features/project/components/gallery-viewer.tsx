"use client";

import { Carousel } from "@mantine/carousel";
import "@mantine/carousel/styles.css";
import { Modal } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { type CSSProperties, useState } from "react";
import { Picture } from "@/components/picture";
import { useTexts } from "@/lib/i18n/client";
import type { Shot } from "./gallery-grid";
import classes from "./gallery-viewer.module.css";

const ICON = 22;

/** All pictures, one at a time, on the whole screen. */
export default function GalleryViewer({
  shots,
  name,
  first,
  onClose,
}: {
  shots: Shot[];
  name: string;
  first: number;
  onClose: () => void;
}) {
  const t = useTexts("project");
  const common = useTexts("common");
  const [index, setIndex] = useState(first);
  const [opened, setOpened] = useState(true);
  const shot = shots[index];
  return (
    <Modal
      opened={opened}
      onClose={() => setOpened(false)}
      onExitTransitionEnd={onClose}
      fullScreen
      radius={0}
      title={t("gallery.title", { name })}
      closeButtonProps={{ "aria-label": common("actions.close"), size: "lg" }}
      classNames={{ content: classes.content, header: classes.header, title: classes.title, body: classes.body }}
    >
      <Carousel
        className={classes.carousel}
        initialSlide={first}
        onSlideChange={setIndex}
        withControls={shots.length > 1}
        emblaOptions={{ loop: true, duration: 18 }}
        controlSize={44}
        previousControlIcon={<IconChevronLeft size={ICON} />}
        nextControlIcon={<IconChevronRight size={ICON} />}
        previousControlProps={{ "aria-label": t("gallery.previous") }}
        nextControlProps={{ "aria-label": t("gallery.next") }}
      >
        {shots.map(({ picture }) => (
          <Carousel.Slide key={picture.id}>
            <div className={classes.slide} style={{ "--ratio": picture.width / picture.height } as CSSProperties}>
              <Picture picture={picture} sizes="100vw" />
            </div>
          </Carousel.Slide>
        ))}
      </Carousel>
      {shot && (
        <div className={classes.words} aria-live="polite">
          <span className={classes.place}>{t("gallery.place", { number: index + 1, total: shots.length })}</span>
          <span className={classes.kind}>{shot.kind}</span>
          <span className={classes.caption}>{shot.caption}</span>
        </div>
      )}
    </Modal>
  );
}
