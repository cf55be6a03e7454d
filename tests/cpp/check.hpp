// A test is a sentence and a function; a check that fails says where and goes on.
#pragma once

#include <atomic>
#include <cstdio>
#include <initializer_list>
#include <stdexcept>
#include <string>

namespace check {

struct Test {
    const char* sentence;
    void (*run)();
};

inline std::atomic<int> failures = 0;

inline void report(bool passed, const char* text, const char* file, int line) {
    if (!passed) {
        ++failures;
        std::printf("%s:%d: failed: %s\n", file, line, text);
    }
}

// What `call` throws as an Error, in words; empty where it throws nothing of the kind.
template <class Error, class Call>
std::string message_of(Call&& call) {
    try {
        call();
    } catch (const Error& error) {
        return error.what();
    } catch (...) {
    }
    return {};
}

// Runs all of them; the exit status of the program.
inline int run(std::initializer_list<Test> tests) {
    for (const Test& test : tests) {
        const int before = failures;
        try {
            test.run();
        } catch (const std::exception& error) {
            report(false, error.what(), test.sentence, 0);
        }
        std::printf("%s  %s\n", failures == before ? "passed" : "FAILED", test.sentence);
        std::fflush(stdout);
    }
    return failures == 0 ? 0 : 1;
}

}  // namespace check

#define CHECK(...) ::check::report(static_cast<bool>(__VA_ARGS__), #__VA_ARGS__, __FILE__, __LINE__)
