#ifndef QZ_LINUX_KTHREAD_H
#define QZ_LINUX_KTHREAD_H
struct mm_struct;
void kthread_use_mm(struct mm_struct *mm);
void kthread_unuse_mm(struct mm_struct *mm);
#endif
