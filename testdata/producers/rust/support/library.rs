//! Brings Rust's library to a program whose main function is in an object file.
#![no_main]
use std as _;
