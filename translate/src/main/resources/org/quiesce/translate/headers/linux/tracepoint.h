#ifndef QZ_LINUX_TRACEPOINT_H
#define QZ_LINUX_TRACEPOINT_H
#include <linux/cpu.h>
#include <linux/node.h>
#include <linux/notifier.h>
#include <linux/radix-tree.h>
#include <linux/xarray.h>
#define PARAMS(...) __VA_ARGS__
#define TRACE_DEFINE_ENUM(a_)
#define TP_PROTO(...) __VA_ARGS__
#define TP_ARGS(...) __VA_ARGS__
#define EXPORT_TRACEPOINT_SYMBOL_GPL(a_)
#define EXPORT_TRACEPOINT_SYMBOL(a_)
#define DECLARE_TRACE(a_, b_, c_) __DECLARE_TRACE(a_, PARAMS(b_), PARAMS(c_), cpu_online(raw_smp_processor_id()), PARAMS(void *__data, b_))
#define DECLARE_EVENT_CLASS(a_, b_, c_, d_, e_, f_)
#define DEFINE_EVENT(a_, b_, c_, d_) DECLARE_TRACE(b_, PARAMS(c_), PARAMS(d_))
#define DEFINE_EVENT_PRINT(a_, b_, c_, d_, e_) DECLARE_TRACE(b_, PARAMS(c_), PARAMS(d_))
#define TRACE_EVENT(a_, b_, c_, d_, e_, f_) DECLARE_TRACE(a_, PARAMS(b_), PARAMS(c_))
void tracepoint_synchronize_unregister(void);
#endif
