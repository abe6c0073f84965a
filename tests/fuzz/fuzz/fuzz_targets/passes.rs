//! Coverage-guided runs of the target `passes`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let target = asc_fuzz::TARGETS.iter().find(|target| target.name == "passes").expect("the target exists");
    if let Err(failure) = (target.run)(data) {
        panic!("{}\n{}", failure.what, failure.source);
    }
});
