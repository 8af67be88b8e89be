import { addDays } from "../add-days";
import type { CalendarDate } from "../calendar-date";
import { dayNumber } from "../day-number";
import { existingDate } from "../existing-date";
import { lunarNewYear } from "../lunar-new-year";
import type { Interval } from "../period-reading";
import { schoolYear } from "../make-school-year";
import { partsOf } from "../parts-of-date";
import { schoolYearCalendar } from "../school-year-calendar";
import type { SchoolYearCalendar } from "../school-year-calendar";
import type { PartOfStretch } from "./part-of-stretch";
import type { SchoolMark } from "./phrase";
import { wholeMonths } from "./whole-months";

/** The first and last two weeks are what schools call a semester's beginning and end. */
const EDGE_DAYS = 14;
const DAYS_AROUND_LUNAR_NEW_YEAR = 7;
/** 35 teaching weeks, 18 of them in semester I (Decision 2308/QĐ-BGDĐT). */
const WEEKS = { semester1: 18, year: 35 } as const;

export type Semester = 1 | 2;

type StartYear = number | null;

export function schoolYearMark(startYear: StartYear): SchoolMark {
  return mark("school-year", startYear, ({ start, end }) => [start, end]);
}

/** The school year after the plan's, by the usual dates. */
export function nextSchoolYearMark(): SchoolMark {
  return mark("school-year", null, (_, firstYear) => {
    const { start, end } = schoolYearCalendar(schoolYear(firstYear + 1));
    return [start, end];
  });
}

/** The calendar year in which the plan's school year begins, or one that many years later. */
export function calendarYearMark(later: number): SchoolMark {
  return mark("year", null, (_, firstYear) => wholeMonths(firstYear + later, 1, 12));
}

/** "Đầu năm học": August and September; the end is the school year's last month. */
export function partOfSchoolYearMark(part: PartOfStretch, startYear: StartYear): SchoolMark {
  return mark("approx", startYear, (calendar, firstYear) => {
    if (part === "start") return wholeMonths(firstYear, 8, 9);
    if (part === "end") return [firstOfMonth(calendar.end), calendar.end];
    return [lastDays(calendar.semester1)[0], firstDays(calendar.semester2)[1]];
  });
}

export function semesterMark(semester: Semester, startYear: StartYear): SchoolMark {
  return mark("semester", startYear, (calendar) => semesterOf(calendar, semester));
}

export function partOfSemesterMark(
  part: PartOfStretch,
  semester: Semester,
  startYear: StartYear
): SchoolMark {
  return mark("approx", startYear, (calendar) => partOf(part, semesterOf(calendar, semester)));
}

export function bothSemestersMark(startYear: StartYear): SchoolMark {
  return mark("semester", startYear, ({ semester1, semester2 }) => [semester1[0], semester2[1]]);
}

/** "Cuối mỗi học kỳ": from that part of semester I to that part of semester II. */
export function partOfBothSemestersMark(part: PartOfStretch, startYear: StartYear): SchoolMark {
  return mark("approx", startYear, ({ semester1, semester2 }) => [
    partOf(part, semester1)[0],
    partOf(part, semester2)[1],
  ]);
}

/** The holidays after the school year, to the end of August. */
export function summerMark(startYear: StartYear): SchoolMark {
  return mark("approx", startYear, ({ end }, firstYear) => {
    const lastDay = existingDate(firstYear + 1, 8, 31);
    return end < lastDay ? [addDays(end, 1), lastDay] : null;
  });
}

/** A week on either side of Tết Nguyên Đán. */
export function lunarNewYearMark(startYear: StartYear): SchoolMark {
  return mark("approx", startYear, (_, firstYear) => {
    const day = lunarNewYear(firstYear + 1);
    if (day === null) return null;
    return [addDays(day, -DAYS_AROUND_LUNAR_NEW_YEAR), addDays(day, DAYS_AROUND_LUNAR_NEW_YEAR)];
  });
}

/** Khai giảng, 5 September in every school. */
export function openingDayMark(startYear: StartYear): SchoolMark {
  return mark("day", startYear, (_, firstYear) => {
    const day = existingDate(firstYear, 9, 5);
    return [day, day];
  });
}

/** A week of teaching, counted from 1 through both semesters. */
export function teachingWeekMark(week: number): SchoolMark {
  return mark("approx", null, (calendar) => {
    if (week < 1 || week > WEEKS.year) return null;
    const start = weekStart(calendar, week);
    return [start, addDays(start, 6)];
  });
}

function mark(
  precision: SchoolMark["precision"],
  startYear: StartYear,
  stretch: SchoolMark["stretch"]
): SchoolMark {
  return { form: "school", precision, startYear, stretch };
}

function semesterOf(calendar: SchoolYearCalendar, semester: Semester): Interval {
  return semester === 1 ? calendar.semester1 : calendar.semester2;
}

function partOf(part: PartOfStretch, stretch: Interval): Interval {
  if (part === "start") return firstDays(stretch);
  return part === "end" ? lastDays(stretch) : middleDays(stretch);
}

function firstDays([start]: Interval): Interval {
  return [start, addDays(start, EDGE_DAYS - 1)];
}

function lastDays([, end]: Interval): Interval {
  return [addDays(end, 1 - EDGE_DAYS), end];
}

function middleDays([start, end]: Interval): Interval {
  const middle = addDays(start, Math.floor((dayNumber(end) - dayNumber(start)) / 2));
  return [addDays(middle, 1 - EDGE_DAYS), addDays(middle, EDGE_DAYS)];
}

function firstOfMonth(date: CalendarDate): CalendarDate {
  return addDays(date, 1 - partsOf(date).day);
}

function weekStart({ semester1, semester2 }: SchoolYearCalendar, week: number): CalendarDate {
  return week <= WEEKS.semester1
    ? addDays(semester1[0], 7 * (week - 1))
    : addDays(semester2[0], 7 * (week - WEEKS.semester1 - 1));
}
