"use client";

import dynamic from "next/dynamic";

/** The menu of whoever is signed in; a visitor does not load its code. */
export const UserMenu = dynamic(() => import("./user-menu"));
