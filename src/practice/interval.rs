//! How sure is a share? Intervals that the analysis, the lab, the ratings and the reports have in common.

/// The normal deviate of a two-sided 95 % interval.
pub(crate) const Z95: f64 = 1.959_963_984_540_054;

/// A share; `None` where there is no case, never 0.
pub fn rate(count: u32, n: u32) -> Option<f64> {
    (n > 0).then(|| f64::from(count) / f64::from(n))
}

/// The Wilson score interval of a share, 95 %; `None` where there is no case.
pub fn wilson(count: u32, n: u32) -> Option<[f64; 2]> {
    let share = rate(count, n)?;
    let n_cases = f64::from(n);
    let z2 = Z95 * Z95;
    let below = 1.0 + z2 / n_cases;
    let centre = (share + z2 / (2.0 * n_cases)) / below;
    let half = Z95 / below * (share * (1.0 - share) / n_cases + z2 / (4.0 * n_cases * n_cases)).sqrt();
    // At the ends the bound is exact; rounding would leave a trace of it.
    let low = if count == 0 { 0.0 } else { (centre - half).max(0.0) };
    let high = if count == n { 1.0 } else { (centre + half).min(1.0) };
    Some([low, high])
}
