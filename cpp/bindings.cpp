// The Python module `_native`: conversion, GIL policy and docstrings; no algorithm.

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <tuple>
#include <vector>

#include "build_info.hpp"
#include "clock.hpp"
#include "kernels/table.hpp"
#include "team.hpp"

namespace py = pybind11;
using namespace py::literals;

namespace {

using speeduplab::Batch;
using speeduplab::Kernel;
using speeduplab::Lane;
using speeduplab::Share;
using speeduplab::Team;

// A team that is dropped without close() joins its threads.
struct JoinWithoutGil {
    void operator()(Team* team) const {
        // Safe without the GIL: nobody refers to the team any more, and its threads touch no Python object.
        const py::gil_scoped_release release;
        delete team;
    }
};

Kernel kernel_named(const std::string& name) {
    const Kernel kernel = speeduplab::find_kernel(name);
    if (kernel == nullptr) {
        std::string names;
        for (const auto& row : speeduplab::kKernels) {
            names += (names.empty() ? "" : ", ") + std::string(row.name);
        }
        throw std::invalid_argument("kernel must be one of " + names + ", got '" + name + "'");
    }
    return kernel;
}

void check_number(const char* name, std::int64_t value) {
    if (value < -speeduplab::kNumberMax || value > speeduplab::kNumberMax) {
        throw std::invalid_argument(std::string(name) + " must be from -2**53 to 2**53, got " + std::to_string(value));
    }
}

std::vector<Share> shares_from(const py::sequence& items) {
    std::vector<Share> shares;
    for (const py::handle item : items) {
        try {
            const auto [first, stop, stride, units] =
                item.cast<std::tuple<std::int64_t, std::int64_t, std::int64_t, std::int64_t>>();
            shares.push_back({first, stop, stride, units});
        } catch (const py::cast_error&) {
            throw std::invalid_argument("share " + std::to_string(shares.size()) +
                                        ": must be four integers below 2**53 (first, stop, stride, units), got " +
                                        py::repr(item)[py::slice(0, 80, 1)].cast<std::string>());
        }
    }
    return shares;
}

py::tuple run(Team& team, const std::string& kernel_name, const py::sequence& items) {
    const Kernel kernel = kernel_named(kernel_name);
    const std::vector<Share> shares = shares_from(items);
    Batch batch;
    {
        // Safe without the GIL: shares and batch are ours alone, and the caller's reference keeps the team.
        const py::gil_scoped_release release;
        batch = team.run(kernel, shares);
    }
    py::list lanes;
    for (const Lane& lane : batch.lanes) {
        lanes.append(py::make_tuple(lane.partial, lane.start_ns, lane.wall_ns, lane.cpu_ns, lane.done));
    }
    return py::make_tuple(batch.start_ns, batch.wall_ns, lanes);
}

void bind_kernels(py::module_& module) {
    py::tuple names(speeduplab::kKernels.size());
    std::size_t index = 0;
    for (const auto& row : speeduplab::kKernels) {
        const Kernel kernel = row.run;
        module.def(
            row.name,
            [kernel](std::int64_t lo, std::int64_t hi, std::int64_t total) {
                check_number("lo", lo);
                check_number("hi", hi);
                check_number("total", total);
                // Safe without the GIL: a kernel touches integers only.
                const py::gil_scoped_release release;
                return kernel(lo, hi, total);
            },
            "lo"_a, "hi"_a, "total"_a, row.doc);
        names[index++] = row.name;
    }
    module.attr("KERNELS") = names;
}

void bind_team(py::module_& module) {
    // Safe without the GIL, all of them: the team has its own locks and touches no Python object.
    using release = py::call_guard<py::gil_scoped_release>;
    py::class_<Team, std::unique_ptr<Team, JoinWithoutGil>>(module, "Team", py::is_final(),
                                                            "`workers` C++ threads that stand until `close`.")
        .def(py::init<std::int64_t>(), "workers"_a, release())
        .def_property_readonly("workers", &Team::workers)
        .def("wait_ready", &Team::wait_ready, release(), "Return once every thread has run.")
        .def("run", &run, "kernel"_a, "shares"_a,
             "Run one share (first, stop, stride, units) per worker, with the GIL released.\n\n"
             "Returns start_ns and wall_ns of the batch and, for each worker, its partial result, the start of its\n"
             "first slice on the same clock, wall and CPU time of each slice in ns, and units done.\n\n"
             "Raises ValueError for an unknown kernel and for shares that do not fit, RuntimeError after `close`\n"
             "and while another thread's `run` goes on.")
        .def("progress", &Team::progress, "Units that each worker has done in the batch that runs now.")
        .def_property_readonly("thread_ids", &Team::thread_ids,
                               "The system's number of each thread, once `wait_ready` has returned; 0 but on Linux.")
        .def("stop", &Team::stop,
             "Let every worker end after its present slice; `run` returns what was done. Final: a later `run` does "
             "nothing.")
        .def("close", &Team::close, release(), "End the threads and join them. Harmless when called twice.")
        .def("__enter__", [](py::object self) { return self; })
        .def(
            "__exit__", [](Team& team, const py::object&, const py::object&, const py::object&) { team.close(); },
            release());
}

}  // namespace

PYBIND11_MODULE(_native, module, py::mod_gil_not_used(), py::multiple_interpreters::per_interpreter_gil()) {
    module.doc() = "The kernels in C++, and a team of C++ threads to run them.";
    module.attr("BUILD") = py::dict("compiler"_a = speeduplab::kCompiler, "flags"_a = SPEEDUPLAB_FLAGS,
                                    "optimised"_a = speeduplab::kOptimised, "standard"_a = __cplusplus,
                                    "pybind11"_a = PYBIND11_TOSTRING(PYBIND11_VERSION_MAJOR) "." PYBIND11_TOSTRING(
                                        PYBIND11_VERSION_MINOR) "." PYBIND11_TOSTRING(PYBIND11_VERSION_PATCH));
    bind_kernels(module);
    module.def("perf_counter_ns", &speeduplab::wall_clock_ns,
               "The clock of the spans: the same as `time.perf_counter_ns`.");
    bind_team(module);
}
