import { Skeleton } from "@mantine/core";
import { patience } from "@/lib/patience";

export default async function Loading() {
  await patience();
  return (
    <div aria-busy="true" style={{ maxWidth: 820 }}>
      <Skeleton height={44} width={260} maw="70%" />
      <Skeleton height={18} width={90} mt={32} />
      <Skeleton height={280} mt={10} radius="lg" />
    </div>
  );
}
