#ifndef QZ_LINUX_TRACE_SEQ_H
#define QZ_LINUX_TRACE_SEQ_H
#include <linux/seq_buf.h>
struct trace_seq;
struct trace_seq {
	char buffer[PAGE_SIZE];
	struct seq_buf seq;
	size_t readpos;
	int full;
};
char *trace_seq_buffer_ptr(struct trace_seq *s);
void trace_seq_printf(struct trace_seq *s, const char *fmt, ...);
void trace_seq_putc(struct trace_seq *s, unsigned char c);
#endif
