#ifndef QZ_ASM_GENERIC_MEMORY_MODEL_H
#define QZ_ASM_GENERIC_MEMORY_MODEL_H
#define ARCH_PFN_OFFSET 0UL
#define page_to_pfn __page_to_pfn
#define pfn_to_page __pfn_to_page
#endif
