// The Python module `_native`: conversion, GIL policy and docstrings; no algorithm.

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <atomic>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "build_info.hpp"
#include "clock.hpp"
#include "kernels/table.hpp"
#include "team.hpp"
#include "work.hpp"

namespace py = pybind11;
using namespace py::literals;

namespace {

using speeduplab::Batch;
using speeduplab::Buffer;
using speeduplab::KernelRow;
using speeduplab::KernelWork;
using speeduplab::Lane;
using speeduplab::Share;
using speeduplab::Team;
using speeduplab::Work;

// A team that is dropped without close() joins its threads.
struct JoinWithoutGil {
    void operator()(Team* team) const {
        // Safe without the GIL: nobody refers to the team any more, and its threads touch no Python object.
        const py::gil_scoped_release release;
        delete team;
    }
};

void check_number(const char* name, std::int64_t value, std::int64_t most) {
    if (value < -most || value > most) {
        const std::string bound = most == speeduplab::kNumberMax ? "2**53" : std::to_string(most);
        throw std::invalid_argument(std::string(name) + " must be from -" + bound + " to " + bound + ", got " +
                                    std::to_string(value));
    }
}

// A thread of C++ within an interpreter: has its GIL from here to the end of the block. pybind11's own
// gil_scoped_acquire may attach to another interpreter than the one that the object belongs to.
class Attached {
public:
    explicit Attached(PyInterpreterState* interpreter) : state_(PyThreadState_New(interpreter)) {
        PyEval_RestoreThread(state_);
    }
    ~Attached() {
        PyThreadState_Clear(state_);
        PyThreadState_DeleteCurrent();
    }
    Attached(const Attached&) = delete;
    Attached& operator=(const Attached&) = delete;

private:
    PyThreadState* state_;
};

// What a slice throws whose Python method failed; the work keeps the error itself.
struct PythonFailed final : std::exception {
    [[nodiscard]] const char* what() const noexcept override { return "a Python method failed"; }
};

// A work whose slices a Python class does, by overriding `run`: each slice takes the GIL.
class PythonWork final : public Work {
public:
    [[nodiscard]] std::int64_t run(std::int64_t lo, std::int64_t hi, std::int64_t total, std::int64_t step) override {
        const Attached attached(interpreter_);
        try {
            const py::function method = py::get_override(static_cast<const Work*>(this), "run");
            if (!method) {
                throw py::type_error("a class that derives from Work must define run(self, lo, hi, total, step)");
            }
            return method(lo, hi, total, step).cast<std::int64_t>();
        } catch (py::error_already_set& error) {
            keep(std::move(error));
        } catch (const py::cast_error&) {
            keep_message(PyExc_TypeError, "run must return an integer below 2**63");
        } catch (const py::type_error& error) {
            keep_message(PyExc_TypeError, error.what());
        }
        throw PythonFailed();
    }

    // The first error of the batch that ended, as a Python exception.
    [[noreturn]] void raise_error() {
        py::error_already_set error = std::move(*error_);
        error_.reset();
        failed_.store(false);
        throw error;
    }

private:
    void keep(py::error_already_set&& error) {
        if (!failed_.exchange(true)) {
            error_.emplace(std::move(error));
        }
    }
    void keep_message(PyObject* type, const char* message) {
        PyErr_SetString(type, message);
        keep(py::error_already_set());
    }

    PyInterpreterState* interpreter_ = PyInterpreterState_Get();
    std::atomic<bool> failed_{false};
    std::optional<py::error_already_set> error_;
};

// A kernel with its state, and the views that keep the state's memory in its place.
class BufferWork final : public Work {
public:
    BufferWork(const std::string& kernel, std::int64_t num, const py::sequence& arrays)
        : views_(views_of(speeduplab::kernel_named(kernel), arrays)), work_(kernel, num, buffers_of(views_)) {}

    [[nodiscard]] std::int64_t run(std::int64_t lo, std::int64_t hi, std::int64_t total,
                                   std::int64_t step) noexcept override {
        return work_.run(lo, hi, total, step);
    }
    [[nodiscard]] std::int64_t num() const noexcept override { return work_.num(); }
    [[nodiscard]] std::int64_t steps() const noexcept override { return work_.steps(); }
    [[nodiscard]] const KernelWork& work() const noexcept { return work_; }

private:
    static std::vector<py::buffer_info> views_of(const KernelRow& row, const py::sequence& arrays) {
        std::vector<py::buffer_info> views;
        for (const py::handle item : arrays) {
            const std::size_t index = views.size();
            // One too many is refused by the work itself.
            const bool known = index < row.array_count;
            const std::string what = known ? "array " + std::string(row.arrays[index].name) + " of " + row.name
                                           : "array " + std::to_string(index) + " of " + row.name;
            if (!py::isinstance<py::buffer>(item)) {
                throw py::type_error(what + " must be a buffer such as an array or a memoryview, got " +
                                     py::str(py::type::of(item).attr("__name__")).cast<std::string>());
            }
            views.push_back(py::reinterpret_borrow<py::buffer>(item).request(known && row.arrays[index].written));
            check_view(what, known ? row.arrays[index].type : 'B', views.back());
        }
        return views;
    }

    static void check_view(const std::string& what, char type, const py::buffer_info& view) {
        const std::string format = view.format.substr(view.format.find_first_not_of("@=<"));
        // NumPy calls the eight bytes of an integer l where Python's array says q.
        const bool fits =
            format == "B" || (view.itemsize == 8 && (type == 'd' ? format == "d" : format == "q" || format == "l"));
        if (!fits) {
            throw py::type_error(what + " must hold items of type '" + type + "' (or bytes), got '" + view.format +
                                 "'");
        }
        py::ssize_t stride = view.itemsize;
        for (py::ssize_t axis = view.ndim - 1; axis >= 0; --axis) {
            const auto i = static_cast<std::size_t>(axis);
            if (view.shape[i] > 1 && view.strides[i] != stride) {
                throw std::invalid_argument(what + " must be contiguous, in C's order");
            }
            stride *= view.shape[i];
        }
    }

    static std::vector<Buffer> buffers_of(const std::vector<py::buffer_info>& views) {
        std::vector<Buffer> buffers;
        for (const py::buffer_info& view : views) {
            buffers.push_back({view.ptr, static_cast<std::size_t>(view.size * view.itemsize)});
        }
        return buffers;
    }

    std::vector<py::buffer_info> views_;
    KernelWork work_;
};

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

// A work of Python's, or one of a kernel that is run by its name alone, which `made` then owns.
Work& work_from(const py::object& work, std::unique_ptr<Work>& made) {
    if (!py::isinstance<py::str>(work)) {
        return work.cast<Work&>();
    }
    const auto name = work.cast<std::string>();
    const KernelRow& row = speeduplab::kernel_named(name);
    if (row.uses_num) {
        throw std::invalid_argument(name + " needs num and its arrays: run a KernelWork");
    }
    made = std::make_unique<KernelWork>(name, row.num_max);
    return *made;
}

// A batch, without the GIL, and an error of the work as what it was in Python.
template <class Call>
Batch run_without_gil(Work& work, Call&& call) {
    try {
        // Safe without the GIL: shares and batch are ours alone, and the caller's references keep team and work.
        const py::gil_scoped_release release;
        return call();
    } catch (const PythonFailed&) {
        dynamic_cast<PythonWork&>(work).raise_error();
    }
}

py::tuple run(Team& team, const py::object& work_or_name, const py::sequence& items) {
    std::unique_ptr<Work> made;
    Work& work = work_from(work_or_name, made);
    const std::vector<Share> shares = shares_from(items);
    const Batch batch = run_without_gil(work, [&] { return team.run(work, shares); });
    py::list lanes;
    for (const Lane& lane : batch.lanes) {
        lanes.append(py::make_tuple(lane.partial, lane.start_ns, lane.wall_ns, lane.cpu_ns, lane.done));
    }
    return py::make_tuple(batch.start_ns, batch.wall_ns, lanes);
}

py::tuple draw(Team& team, const py::object& work_or_name, std::int64_t num, std::int64_t units) {
    std::unique_ptr<Work> made;
    Work& work = work_from(work_or_name, made);
    const Batch batch = run_without_gil(work, [&] { return team.draw(work, num, units); });
    py::list lanes;
    for (const Lane& lane : batch.lanes) {
        lanes.append(py::make_tuple(lane.partial, lane.start_ns, lane.wall_ns, lane.cpu_ns, lane.done, lane.drawn));
    }
    return py::make_tuple(batch.start_ns, batch.wall_ns, lanes);
}

void bind_kernels(py::module_& module) {
    py::tuple names(speeduplab::kKernels.size());
    std::size_t index = 0;
    for (const KernelRow& row : speeduplab::kKernels) {
        names[index++] = row.name;
        if (row.uses_num) {
            continue;
        }
        const KernelRow* const kernel = &row;
        module.def(
            row.name,
            [kernel](std::int64_t lo, std::int64_t hi, std::int64_t total) {
                check_number("lo", lo, kernel->num_max);
                check_number("hi", hi, kernel->num_max);
                check_number("total", total, speeduplab::kNumberMax);
                // Safe without the GIL: a kernel without state touches integers only.
                const py::gil_scoped_release release;
                return kernel->at(speeduplab::chosen_level())({}, lo, hi, total);
            },
            "lo"_a, "hi"_a, "total"_a, row.doc);
    }
    module.attr("KERNELS") = names;
}

void bind_work(py::module_& module) {
    py::class_<Work, PythonWork>(module, "Work",
                                 "What a team runs. A Python class that derives from it defines\n"
                                 "`run(self, lo, hi, total, step)`, which C++ threads call once a slice, with the GIL.")
        .def(py::init<>());

    const auto checked = [](BufferWork& self, std::int64_t lo, std::int64_t hi, std::int64_t total, std::int64_t step) {
        self.work().check(lo, hi, total, step);
        return self.run(lo, hi, total, step);
    };
    const auto checked_without_gil = [](BufferWork& self, std::int64_t lo, std::int64_t hi, std::int64_t total,
                                        std::int64_t step) {
        self.work().check(lo, hi, total, step);
        // Safe without the GIL: the views keep the memory, and who shares an array between threads says which slices.
        const py::gil_scoped_release release;
        return self.run(lo, hi, total, step);
    };
    py::class_<BufferWork, Work>(module, "KernelWork", py::is_final(),
                                 "A kernel with its num and the arrays that it works on, made ready before.")
        .def(py::init<const std::string&, std::int64_t, const py::sequence&>(), "kernel"_a, "num"_a,
             "arrays"_a = py::tuple())
        .def("run", checked_without_gil, "lo"_a, "hi"_a, "total"_a = 0, "step"_a = 0,
             "Do the slice [lo, hi) of one step, with the GIL released, and return the new total.")
        .def("run_holding_gil", checked, "lo"_a, "hi"_a, "total"_a = 0, "step"_a = 0,
             "As `run`, while no other Python thread can run.")
        .def_property_readonly("kernel", [](const BufferWork& self) { return self.work().kernel().name; })
        .def_property_readonly("num", &BufferWork::num)
        .def_property_readonly("steps", &BufferWork::steps);
}

void bind_team(py::module_& module) {
    // Safe without the GIL, all of them: the team has its own locks and touches no Python object.
    using release = py::call_guard<py::gil_scoped_release>;
    py::class_<Team, std::unique_ptr<Team, JoinWithoutGil>>(module, "Team", py::is_final(),
                                                            "`workers` C++ threads that stand until `close`.")
        .def(py::init<std::int64_t>(), "workers"_a, release())
        .def_property_readonly("workers", &Team::workers)
        .def("wait_ready", &Team::wait_ready, release(), "Return once every thread has run.")
        .def("run", &run, "work"_a, "shares"_a,
             "Run one share (first, stop, stride, units) per worker, with the GIL released.\n\n"
             "`work` is a Work, or the name of a kernel that needs no state. Returns start_ns and wall_ns of the\n"
             "batch and, for each worker, its partial result, the start of its first slice on the same clock, wall\n"
             "and CPU time of each slice in ns, and units done in all steps.\n\n"
             "Raises ValueError for an unknown kernel and for shares that do not fit, RuntimeError after `close`\n"
             "and while another thread's `run` goes on, and what a Python work raises.")
        .def("draw", &draw, "work"_a, "num"_a, "units"_a,
             "As `run`, but whoever is free takes the next `units` of [0, num).\n\n"
             "Each worker's row also has, as its last item, where each of its slices began.")
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
    module.attr("BUILD") = py::dict(
        "compiler"_a = speeduplab::kCompiler, "flags"_a = SPEEDUPLAB_FLAGS, "optimised"_a = speeduplab::kOptimised,
        "level"_a = speeduplab::level_name(speeduplab::chosen_level()), "standard"_a = __cplusplus,
        "pybind11"_a = PYBIND11_TOSTRING(PYBIND11_VERSION_MAJOR) "." PYBIND11_TOSTRING(
            PYBIND11_VERSION_MINOR) "." PYBIND11_TOSTRING(PYBIND11_VERSION_PATCH));
    bind_kernels(module);
    bind_work(module);
    module.def("perf_counter_ns", &speeduplab::wall_clock_ns,
               "The clock of the spans: the same as `time.perf_counter_ns`.");
    bind_team(module);
}
