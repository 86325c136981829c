export { testDetector, type DetectorCase, type Outcome } from "./testing/test-detector.js";
