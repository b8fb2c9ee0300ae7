"use client";

import "@mantine/charts/styles.css";
import { BarChart, ChartTooltip } from "@mantine/charts";
import { SegmentedControl } from "@mantine/core";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { Money } from "@/components/figures/money";
import { formatMoney, speakMoney } from "@/lib/format/money";
import { formatDate } from "@/lib/format/time";
import { useLocale, useTexts } from "@/lib/i18n/client";
import { useKept } from "@/lib/kept";
import panel from "../panel.module.css";
import classes from "./money-months.module.css";
import { type MonthMoney, moneyOf } from "./months";

type Props = { months: MonthMoney[]; currency: string; today: string; project: number | null };

/** What was planned and what came in, month by month: drawn, or as the table that a screen reader has either way. */
export default function MoneyMonths({ months, currency, today: day, project }: Props) {
  const t = useTexts("office");
  const common = useTexts("common");
  const locale = useLocale();
  const router = useRouter();
  const [view, keepView] = useKept<"chart" | "table">("today-months", "chart");
  const running = day.slice(0, 7);
  const rows = months.map(({ month, planned, received }) => ({
    month,
    planned: Number(planned), // drawn, not reckoned with
    received: Number(received),
  }));
  const short = (value: number) => {
    const { number, unit } = speakMoney(String(value), currency, locale);
    return unit ? common(unit === "crore" ? "money.croreShort" : "money.lakh", { amount: number }) : number;
  };
  const series = [
    { name: "planned", label: t("months.planned"), color: "var(--stone)" },
    { name: "received", label: t("months.received"), color: "var(--brick)" },
  ];
  const open = (bar: { payload?: { month?: string } }) => {
    if (bar.payload?.month) router.push(moneyOf(bar.payload.month, day, project));
  };
  return (
    <section className={panel.panel} aria-labelledby="money-months">
      <div className={panel.head}>
        <h2 id="money-months" className={panel.title}>
          {t("months.title")}
        </h2>
        <SegmentedControl
          className="no-print"
          aria-label={t("months.view")}
          size="xs"
          value={view}
          onChange={(wanted) => keepView(wanted)}
          data={[
            { value: "chart", label: t("months.chart") },
            { value: "table", label: t("months.table") },
          ]}
        />
      </div>
      {view === "chart" && (
        <div aria-hidden="true">
          <ul className={classes.legend}>
            {series.map(({ name, label }) => (
              <li key={name} data-series={name}>
                {label}
              </li>
            ))}
          </ul>
          <BarChart
            className={classes.chart}
            h={240}
            data={rows}
            dataKey="month"
            series={series}
            accessibilityLayer={false}
            strokeDasharray="0"
            gridColor="var(--line)"
            textColor="var(--ink-2)"
            maxBarWidth={18}
            valueFormatter={short}
            yAxisProps={{ width: 76, tickMargin: 6 }}
            xAxisProps={{
              interval: "preserveStartEnd",
              minTickGap: 4,
              tickFormatter: (month: string) => formatDate(`${month}-01`, "shortMonth", locale),
            }}
            barProps={({ name }) => ({
              cursor: "pointer",
              radius: [3, 3, 0, 0],
              isAnimationActive: false,
              onClick: open,
              // Not told apart by colour alone: what is planned is an outline.
              ...(name === "planned" && { stroke: "var(--ink-3)", strokeOpacity: 1, fillOpacity: 0.5 }),
            })}
            tooltipProps={{
              cursor: { fill: "var(--sunken)" },
              content: ({ label, payload }) =>
                typeof label === "string" && (
                  <ChartTooltip
                    label={formatDate(`${label}-01`, "month", locale)}
                    payload={[...payload]}
                    series={series}
                    valueFormatter={(value: number) => formatMoney(value.toFixed(2), currency, locale)}
                  />
                ),
            }}
          />
        </div>
      )}
      <div className={view === "chart" ? classes.hidden : classes.scroll}>
        <table className={classes.table} aria-labelledby="money-months">
          <thead>
            <tr>
              <th scope="col">{t("months.month")}</th>
              <th scope="col">{t("months.planned")}</th>
              <th scope="col">{t("months.received")}</th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, planned, received }) => (
              <tr key={month} data-running={month === running || undefined}>
                <th scope="row">
                  {/* What is not seen must not be stopped at. */}
                  <Link
                    href={moneyOf(month, day, project)}
                    prefetch={false}
                    tabIndex={view === "chart" ? -1 : undefined}
                  >
                    {formatDate(`${month}-01`, "month", locale)}
                  </Link>
                </th>
                <td>
                  <Money amount={planned} currency={currency} />
                </td>
                <td>
                  <Money amount={received} currency={currency} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
