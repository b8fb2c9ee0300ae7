import { Skeleton } from "@mantine/core";
import { patience } from "@/lib/patience";

export default async function Loading() {
  await patience();
  return (
    <div aria-busy="true">
      <Skeleton height={48} width={360} maw="80%" />
      <Skeleton height={380} mt={24} radius="lg" />
      <Skeleton height={28} width={180} mt={48} />
      <Skeleton height={96} mt={20} />
      <Skeleton height={96} mt={12} />
    </div>
  );
}
