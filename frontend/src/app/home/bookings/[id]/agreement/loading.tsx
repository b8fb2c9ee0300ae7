export { AgreementSkeleton as default } from "@/features/agreement/components/agreement-skeleton";
