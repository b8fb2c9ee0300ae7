import Link from "next/link";
import classes from "./section-nav.module.css";

/** The parts of the page, within reach wherever one is on it. */
export function SectionNav({
  label,
  parts,
  visit,
}: {
  label: string;
  parts: { id: string; title: string }[];
  visit: { href: string; title: string } | null;
}) {
  return (
    <nav aria-label={label} className={classes.nav}>
      <div className={`page ${classes.row}`}>
        <ul className={classes.parts}>
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
        {visit && (
          <Link href={visit.href} prefetch={false} className={classes.visit}>
            {visit.title}
          </Link>
        )}
      </div>
    </nav>
  );
}
