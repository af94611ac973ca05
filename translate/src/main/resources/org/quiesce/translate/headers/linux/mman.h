#ifndef QZ_LINUX_MMAN_H
#define QZ_LINUX_MMAN_H
#define MAP_SHARED 1
#define MAP_PRIVATE 2
unsigned long calc_vm_prot_bits(unsigned long prot, unsigned long pkey);
#endif
