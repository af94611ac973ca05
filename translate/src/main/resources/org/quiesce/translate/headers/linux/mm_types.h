#ifndef QZ_LINUX_MM_TYPES_H
#define QZ_LINUX_MM_TYPES_H
#include <asm-generic/mmu.h>
#include <linux/rbtree_types.h>
struct address_space;
struct dev_pagemap;
struct file;
struct mm_struct;
struct page_pool;
struct user_namespace;
struct vm_operations_struct;
struct page {
	unsigned long flags;
	union {
		struct {
			union {
				struct list_head lru;
			};
			struct address_space *mapping;
			pgoff_t index;
			unsigned long private;
		};
		struct {
			struct page_pool *pp;
			unsigned long dma_addr;
		};
		struct {
			spinlock_t ptl;
		};
		struct {
			struct dev_pagemap *pgmap;
		};
		struct rcu_head rcu_head;
	};
	atomic_t _refcount;
};
typedef unsigned long vm_flags_t;
struct vm_area_struct {
	unsigned long vm_start;
	unsigned long vm_end;
	struct mm_struct *vm_mm;
	pgprot_t vm_page_prot;
	unsigned long vm_flags;
	union {
		struct {
			struct rb_node rb;
		} shared;
	};
	const struct vm_operations_struct *vm_ops;
	unsigned long vm_pgoff;
	struct file *vm_file;
	void *vm_private_data;
};
struct mm_struct {
	struct {
		unsigned long (*get_unmapped_area)(struct file *filp, unsigned long addr, unsigned long len, unsigned long pgoff, unsigned long flags);
		unsigned long mmap_base;
		pgd_t *pgd;
		int map_count;
		struct rw_semaphore mmap_lock;
		atomic64_t pinned_vm;
		unsigned long brk;
		unsigned long arg_start;
		unsigned long arg_end;
		mm_context_t context;
		unsigned long flags;
		struct task_struct *owner;
		struct user_namespace *user_ns;
		u32 pasid;
	};
};
enum vm_fault_reason { VM_FAULT_OOM = (vm_fault_t) 0x000001, VM_FAULT_SIGBUS = (vm_fault_t) 0x000002, VM_FAULT_NOPAGE = (vm_fault_t) 0x000100, VM_FAULT_FALLBACK = (vm_fault_t) 0x000800 };
enum fault_flag { FAULT_FLAG_WRITE = 1 };
#endif
