#ifndef QZ_LINUX_DYNAMIC_DEBUG_H
#define QZ_LINUX_DYNAMIC_DEBUG_H
#define _DPRINTK_CLASS_DFLT 63U
#define _dynamic_func_call_cls(a_, b_, c_, ...) c_((struct _ddebug *)0, ##__VA_ARGS__)
#define _dynamic_func_call(a_, b_, ...) _dynamic_func_call_cls(_DPRINTK_CLASS_DFLT, a_, b_,##__VA_ARGS__)
#define _dynamic_func_call_cls_no_desc(a_, b_, c_, ...) c_(__VA_ARGS__)
#define _dynamic_func_call_no_desc(a_, b_, ...) _dynamic_func_call_cls_no_desc(_DPRINTK_CLASS_DFLT, a_, b_,##__VA_ARGS__)
#define dynamic_hex_dump(a_, b_, c_, d_, e_, f_, g_) _dynamic_func_call_no_desc(__builtin_constant_p(a_) ? a_ : "hexdump", print_hex_dump, KERN_DEBUG, a_, b_, c_, d_, e_, f_, g_)
#endif
