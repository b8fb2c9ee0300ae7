import { getTexts } from "@/lib/i18n/server";

export default async function FrontPage() {
  const t = await getTexts("common");
  return (
    <div className="page" style={{ paddingBlock: 64 }}>
      <h1>{t("tagline")}</h1>
    </div>
  );
}
