//! The report as a self-contained HTML page, for light and dark mode, screen readers and print.

use common::page::page;
use jiff::civil::Date;
use maud::{Markup, html};

use crate::figures::Figures;

const STYLE: &str = include_str!("page.css");

// Size and margins of the chart in units of its view box, which scales with the page.
const WIDTH: f64 = 960.0;
const HEIGHT: f64 = 280.0;
const LEFT: f64 = 44.0;
const BOTTOM: f64 = 28.0;
const TOP: f64 = 12.0;

pub(crate) fn render(figures: &Figures) -> String {
    let title = match &figures.tag {
        Some(tag) => format!("Visits of links tagged “{tag}”"),
        None => "Visits of all links".to_owned(),
    };
    let span = format!("{} to {}", long_date(figures.span.first), long_date(figures.span.last));
    let body = html! {
        header {
            p.kicker { "Daily report" }
            h1 { (title) }
            p.span { (span) " · days in UTC" }
        }
        main {
            (tiles(figures))
            section aria-labelledby="days" {
                h2 #days { "By day" }
                (chart(figures))
                (data_table(figures))
            }
            div.columns {
                section aria-labelledby="countries" {
                    h2 #countries { "By country" }
                    (countries(figures))
                }
                section aria-labelledby="links" {
                    h2 #links { "By link" }
                    (links(figures))
                }
            }
        }
        footer { "Created " time datetime=(figures.created_at) { (figures.created_at.strftime("%-d %B %Y, %H:%M UTC")) } }
    };
    page(&format!("{title}, {span}"), "", STYLE, &body)
}

fn tiles(figures: &Figures) -> Markup {
    let change = figures.change();
    html! {
        dl.tiles {
            div {
                dt { "Visits" }
                dd { (thousands(figures.visits())) }
                @if let Some(percent) = change {
                    dd.note.up[percent >= 0.5].down[percent <= -0.5] {
                        @if percent.abs() < 0.5 { "about the same as in the previous period: " } @else {
                            (if percent > 0.0 { "▲" } else { "▼" }) " " (format!("{:.0}%", percent.abs())) " compared with "
                        }
                        (thousands(figures.before))
                    }
                } @else {
                    dd.note { "no visits in the previous period" }
                }
            }
            div {
                dt { "Visits per day" }
                dd { (format!("{:.1}", figures.visits() as f64 / figures.days.len().max(1) as f64)) }
                dd.note { "average" }
            }
            div {
                dt { "Busiest day" }
                @if let Some((day, visits)) = figures.busiest() {
                    dd { (day.strftime("%-d %b")) }
                    dd.note { (day.strftime("%A")) ", " (thousands(visits)) " visits" }
                } @else {
                    dd { "–" }
                    dd.note { "no visits yet" }
                }
            }
            div {
                dt { "Links" }
                dd { (thousands(figures.total_links)) }
                dd.note { "in the workspace" }
            }
        }
    }
}

/// Renders a bar chart of the days, whose numbers are also in the table below.
fn chart(figures: &Figures) -> Markup {
    let max = figures.days.iter().map(|(_, visits)| *visits).max().unwrap_or(0);
    let step = scale_step(max);
    let ceiling = (max + step - 1).max(1) / step * step;
    let ceiling = ceiling.max(step);
    let (width, height) = (WIDTH - LEFT, HEIGHT - TOP - BOTTOM);
    let y = |value: i64| TOP + height * (1.0 - value as f64 / ceiling as f64);
    let slot = width / figures.days.len().max(1) as f64;
    let days_per_label = figures.days.len().div_ceil(10).max(1);
    let summary = match figures.busiest() {
        Some((day, visits)) => format!("Visits by day. Maximum: {visits} on {}.", long_date(day)),
        None => "Visits by day. No visits.".to_owned(),
    };
    html! {
        svg.chart viewBox=(format!("0 0 {WIDTH} {HEIGHT}")) role="img" aria-labelledby="chart-title" {
            title #chart-title { (summary) }
            @for value in (0..=ceiling).step_by(usize::try_from(step).unwrap_or(1)) {
                line.grid.base[value == 0] x1=(LEFT) x2=(WIDTH) y1=(coordinate(y(value))) y2=(coordinate(y(value))) {}
                text.scale x=(LEFT - 8.0) y=(coordinate(y(value) + 4.0)) text-anchor="end" { (thousands(value)) }
            }
            @for (number, (day, visits)) in figures.days.iter().enumerate() {
                @let x = LEFT + slot * number as f64;
                @let gap = (slot * 0.14).min(4.0);
                g {
                    title { (long_date(*day)) ": " (thousands(*visits)) (if *visits == 1 { " visit" } else { " visits" }) }
                    rect.hover-area x=(coordinate(x)) y=(TOP) width=(coordinate(slot)) height=(coordinate(height)) {}
                    @if *visits > 0 {
                        rect.bar.weekend[is_weekend(*day)] x=(coordinate(x + gap)) y=(coordinate(y(*visits)))
                            rx=(coordinate((slot * 0.15).min(3.0))) width=(coordinate(slot - 2.0 * gap))
                            height=(coordinate(y(0) - y(*visits))) {}
                    }
                }
                @if number % days_per_label == 0 {
                    text.scale x=(coordinate(x + slot / 2.0)) y=(HEIGHT - 8.0) text-anchor="middle" { (day.strftime("%-d %b")) }
                }
            }
        }
        p.legend { span.swatch {} "weekdays" span.swatch.weekend {} "weekends" }
    }
}

fn data_table(figures: &Figures) -> Markup {
    html! {
        details {
            summary { "Data table" }
            table.plain {
                thead { tr { th scope="col" { "Day" } th.number scope="col" { "Visits" } } }
                tbody {
                    @for (day, visits) in &figures.days {
                        tr { th scope="row" { (day.strftime("%a, %-d %B %Y")) } td.number { (thousands(*visits)) } }
                    }
                }
            }
        }
    }
}

fn countries(figures: &Figures) -> Markup {
    let ranked = figures.countries_and_others();
    let max = ranked.iter().map(|(_, visits)| *visits).max().unwrap_or(0);
    html! {
        @if ranked.is_empty() { p.empty { "No visits." } } @else {
            table {
                thead.visually-hidden { tr { th scope="col" { "Country" } th scope="col" { "Visits" } th scope="col" { "Share" } } }
                tbody {
                    @for (name, visits) in &ranked {
                        tr {
                            th scope="row" { (name) (bar(*visits, max)) }
                            td.number { (thousands(*visits)) }
                            td.number.share { (format!("{:.1}%", figures.share(*visits))) }
                        }
                    }
                }
            }
        }
    }
}

fn links(figures: &Figures) -> Markup {
    let max = figures.links.iter().map(|link| link.visits).max().unwrap_or(0);
    html! {
        @if figures.links.is_empty() { p.empty { "No visits." } } @else {
            table {
                thead.visually-hidden { tr { th scope="col" { "Link" } th scope="col" { "Visits" } th scope="col" { "Share" } } }
                tbody {
                    @for link in &figures.links {
                        tr {
                            th scope="row" {
                                @if link.name.is_empty() { (link.shortlink) } @else {
                                    (link.name) " " span.path { (link.shortlink) }
                                }
                                (bar(link.visits, max))
                            }
                            td.number { (thousands(link.visits)) }
                            td.number.share { (format!("{:.1}%", figures.share(link.visits))) }
                        }
                    }
                }
            }
        }
    }
}

/// Renders a bar under a name. Screen readers skip it, because the number follows.
fn bar(value: i64, max: i64) -> Markup {
    let share = value.max(0) as f64 * 100.0 / max.max(1) as f64;
    html! {
        svg.share-bar viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" {
            rect.rail width="100" height="1" {}
            rect.bar width=(coordinate(share)) height="1" {}
        }
    }
}

/// Returns the step of a scale up to `max`: 1, 2 or 5 times a power of ten, with at most five steps.
fn scale_step(max: i64) -> i64 {
    let mut power = 1;
    loop {
        for factor in [1, 2, 5] {
            if power * factor * 5 >= max {
                return power * factor;
            }
        }
        power *= 10;
    }
}

fn coordinate(value: f64) -> String {
    format!("{value:.1}")
}

fn long_date(day: Date) -> String {
    day.strftime("%-d %B %Y").to_string()
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), jiff::civil::Weekday::Saturday | jiff::civil::Weekday::Sunday)
}

/// Formats a number with a thin space between groups of three digits.
fn thousands(value: i64) -> String {
    let digits = value.to_string();
    let groups: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().map(|group| std::str::from_utf8(group).unwrap_or_default()).collect();
    groups.join("\u{202f}")
}
