"use client";

import { useCallback, useEffect, useRef, useState } from "react";

const NEAR_PX = 80;

/**
 * What of a conversation is on the screen: whether its end is, and a call when its beginning comes near.
 *
 * The scroller counts from its end (`column-reverse`), so that what is added at the beginning moves nothing.
 */
export function useSeen(onBeginning: () => void) {
  const scroller = useRef<HTMLElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const [isAtEnd, setIsAtEnd] = useState(true);
  const beginning = useRef(onBeginning);
  useEffect(() => {
    beginning.current = onBeginning;
  });

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const moved = () => setIsAtEnd(Math.abs(element.scrollTop) < NEAR_PX);
    element.addEventListener("scroll", moved, { passive: true });
    return () => element.removeEventListener("scroll", moved);
  }, []);

  useEffect(() => {
    if (!scroller.current || !top.current) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        // Only once somebody has gone back: the first messages may not fill the screen.
        if (entry?.isIntersecting && scroller.current && scroller.current.scrollTop !== 0) beginning.current();
      },
      { root: scroller.current, rootMargin: "200px 0px 0px" },
    );
    observer.observe(top.current);
    return () => observer.disconnect();
  }, []);

  const toEnd = useCallback(() => {
    scroller.current?.scrollTo({ top: 0 });
    setIsAtEnd(true);
  }, []);
  return { scroller, top, isAtEnd, toEnd };
}
