import type { Report } from "@counterclaim/core";

/** The report as it is, as schema/report.schema.json describes it. */
export const renderJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;
