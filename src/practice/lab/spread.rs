//! How is work put on all cores without its result depending on how many there are?

use std::sync::atomic::{AtomicUsize, Ordering};

/// Calls `work` for each item on as many threads as the machine has, and keeps the order of the items. What `work` gives may
/// depend on its item alone, so the result is the same on any machine.
pub fn spread<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(items.len());
    if threads < 2 {
        return items.iter().map(work).collect();
    }
    let next = AtomicUsize::new(0);
    let (next, work) = (&next, &work);
    let mut results: Vec<(usize, R)> = std::thread::scope(|scope| {
        let worker = || {
            let mut done = Vec::new();
            loop {
                let place = next.fetch_add(1, Ordering::Relaxed);
                match items.get(place) {
                    Some(item) => done.push((place, work(item))),
                    None => return done,
                }
            }
        };
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(worker)).collect();
        let joined = workers.into_iter().map(|worker| worker.join().unwrap_or_else(|p| std::panic::resume_unwind(p)));
        joined.flatten().collect()
    });
    results.sort_by_key(|(place, _)| *place);
    results.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_the_items_is_kept() {
        let items: Vec<u32> = (0..1_000).collect();
        assert_eq!(spread(&items, |n| n * 3), items.iter().map(|n| n * 3).collect::<Vec<_>>());
    }
}
