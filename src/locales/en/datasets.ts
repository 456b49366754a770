import type { DatasetColumns } from '../locale.ts';

/** Columns of collections of annual reports. */
export const datasets: DatasetColumns = {
  text: /^(?:(?:full|report)[_ ]?)?(?:text|content|body)$/iu,
  title: /^(?:report[_ ]?)?title$/iu,
  region: /^(?:region|country|state|province|prefecture|city|county|district|place|government)(?:[_ ]?name)?$/iu,
  year: /^(?:report[_ ]?)?year$/iu,
};
