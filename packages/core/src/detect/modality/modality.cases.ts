import type { DetectorCase } from "counterclaim/testing";

export const cases: DetectorCase[] = [
  { a: "The bank will cut rates.", b: "The bank may cut rates.", outcome: "conflict", level: "tension" },
  { a: "Scour caused the collapse.", b: "Scour may have caused the collapse.", outcome: "conflict", level: "tension" },
  { a: "The company will cut 1,900 jobs at the plant.", b: "The company has proposed cutting 1,900 jobs at the plant.", outcome: "conflict" },
  { a: "His lawyers will appeal the verdict.", b: "His lawyers are considering appealing the verdict.", outcome: "conflict" },
  { a: "The rocket will fly in December.", b: "The rocket could fly in December.", outcome: "conflict" },
  // alike
  { a: "The bank may cut rates.", b: "The bank might cut rates.", outcome: "nothing" },
  { a: "The bank will cut rates.", b: "The bank is to cut rates.", outcome: "nothing" },
  // duties and liberties: who need not may, and who may is not bound to
  { a: "Banks must convert the deposits.", b: "Banks need not convert the deposits.", outcome: "conflict" },
  { a: "Banks are obliged to convert the deposits.", b: "Banks are free to convert the deposits.", outcome: "conflict" },
  { a: "Banks must convert the deposits.", b: "Banks are under no obligation to convert the deposits.", outcome: "conflict" },
  { a: "Banks need not convert the deposits.", b: "Banks may convert the deposits.", outcome: "agreement" },
  { a: "Banks are not required to convert the deposits.", b: "Banks are allowed to convert the deposits.", outcome: "nothing" },
  // announced, then done
  { a: "The bank planned to cut rates.", b: "The bank cut rates.", outcome: "nothing" },
  // another subject
  { a: "Kestria will withdraw its troops.", b: "Ardania may withdraw its troops.", outcome: "cleared", rule: "other-referent" },
  { a: "The bank will cut rates.", b: "The union may call a strike.", outcome: "nothing" },
];
