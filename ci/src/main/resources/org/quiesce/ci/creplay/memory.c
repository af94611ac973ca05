// SPDX-License-Identifier: Apache-2.0
/*
 * The driver's text and data, driver_*.so and module_*.so, and its accesses to memory. What
 * free_module() frees can no longer be executed, and AddressSanitizer knows that it is gone.
 */
#define _GNU_SOURCE
#include "kernel.h"

#include <link.h>
#include <sanitizer/asan_interface.h>
#include <string.h>
#include <sys/mman.h>

struct range {
	char *from;
	char *to;
};

static struct range driver_data[16];
static int driver_ranges;
static __thread bool quiet;

void qz_quietly(bool on)
{
	quiet = on;
}

static void range_of(struct dl_phdr_info *object, const ElfW(Phdr) *segment, struct range *range)
{
	range->from = (char *)object->dlpi_addr + segment->p_vaddr;
	range->to = range->from + segment->p_memsz;
}

static bool is_named(const struct dl_phdr_info *object, const char *prefix)
{
	const char *name = strrchr(object->dlpi_name, '/');

	name = name ? name + 1 : object->dlpi_name;
	return !strncmp(name, prefix, strlen(prefix));
}

static int remember(struct dl_phdr_info *object, size_t size, void *nothing)
{
	(void)size;
	(void)nothing;
	if (!is_named(object, "driver_") && !is_named(object, "module_"))
		return 0;
	for (int i = 0; i < object->dlpi_phnum; i++)
		if (object->dlpi_phdr[i].p_type == PT_LOAD &&
		    object->dlpi_phdr[i].p_flags & PF_W && driver_ranges < 16)
			range_of(object, &object->dlpi_phdr[i], &driver_data[driver_ranges++]);
	return 0;
}

static bool is_driver_data(const char *at)
{
	if (!driver_ranges)
		dl_iterate_phdr(remember, NULL);
	for (int i = 0; i < driver_ranges; i++)
		if (at >= driver_data[i].from && at < driver_data[i].to)
			return true;
	return false;
}

/* Text can no longer be fetched, data no longer be touched. */
static int unmap(struct dl_phdr_info *object, size_t size, void *nothing)
{
	(void)size;
	(void)nothing;
	if (!is_named(object, "module_"))
		return 0;
	for (int i = 0; i < object->dlpi_phnum; i++) {
		struct range range;
		uintptr_t page;

		if (object->dlpi_phdr[i].p_type != PT_LOAD)
			continue;
		range_of(object, &object->dlpi_phdr[i], &range);
		page = (uintptr_t)range.from & ~4095ul;
		if (object->dlpi_phdr[i].p_flags & PF_X) {
			if (mprotect((void *)page, (uintptr_t)range.to - page, PROT_NONE))
				qz_end(5);
			qz_tell("text %p %p", (void *)range.from, (void *)range.to);
		} else if (object->dlpi_phdr[i].p_flags & PF_W) {
			__asan_poison_memory_region(range.from, range.to - range.from);
		}
	}
	return 0;
}

void qz_module_is_freed(void)
{
	dl_iterate_phdr(unmap, NULL);
}

/*
 * The driver is compiled so that each of its accesses to memory calls one of these before it is
 * made: it takes its place in the schedule and is shown to AddressSanitizer.
 */
static void access_to(void *at, size_t size, bool write, void *pc, void *frame)
{
	if (qz_me() >= 0 && !quiet && is_driver_data(at))
		qz_maybe(write ? "write" : "read");
	/* What is near NULL faults by itself, at the access. */
	if ((uintptr_t)at >= 65536 && __asan_region_is_poisoned(at, size))
		__asan_report_error(pc, frame, frame, at, write, size);
}

#define PC __builtin_return_address(0)
#define FRAME __builtin_frame_address(0)
#define ACCESS(n)                                                               \
	void __tsan_read##n(void *at) { access_to(at, n, false, PC, FRAME); }   \
	void __tsan_write##n(void *at) { access_to(at, n, true, PC, FRAME); }   \
	void __tsan_unaligned_read##n(void *at) { access_to(at, n, false, PC, FRAME); } \
	void __tsan_unaligned_write##n(void *at) { access_to(at, n, true, PC, FRAME); }

ACCESS(1)
ACCESS(2)
ACCESS(4)
ACCESS(8)
ACCESS(16)

void __tsan_read_range(void *at, long size)
{
	access_to(at, size, false, PC, FRAME);
}

void __tsan_write_range(void *at, long size)
{
	access_to(at, size, true, PC, FRAME);
}

void __tsan_init(void)
{
}

void __tsan_func_entry(void *caller)
{
	(void)caller;
}

void __tsan_func_exit(void *nothing)
{
	(void)nothing;
}
