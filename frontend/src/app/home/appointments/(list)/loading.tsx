import { Skeleton } from "@mantine/core";
import { patience } from "@/lib/patience";

export default async function Loading() {
  await patience();
  return (
    <div aria-busy="true">
      <Skeleton height={44} width={260} maw="70%" />
      <Skeleton height={26} width={140} mt={40} />
      <Skeleton height={190} mt={16} radius="lg" />
      <Skeleton height={26} width={110} mt={40} />
      <Skeleton height={56} mt={16} />
      <Skeleton height={56} mt={4} />
    </div>
  );
}
