#ifndef QZ_LINUX_IO_H
#define QZ_LINUX_IO_H
/* Registers and ports: what they read as is unknown, every time anew. */
u8 readb(const volatile void *addr);
void writeb(u8 value, volatile void *addr);
u8 readb_relaxed(const volatile void *addr);
void writeb_relaxed(u8 value, volatile void *addr);
u8 __raw_readb(const volatile void *addr);
void __raw_writeb(u8 value, volatile void *addr);
void readsb(const volatile void *addr, void *buf, unsigned int n);
void writesb(volatile void *addr, const void *buf, unsigned int n);
#define __raw_readsb(a, b, n) readsb(a, b, n)
#define __raw_writesb(a, b, n) writesb(a, b, n)
u16 readw(const volatile void *addr);
void writew(u16 value, volatile void *addr);
u16 readw_relaxed(const volatile void *addr);
void writew_relaxed(u16 value, volatile void *addr);
u16 __raw_readw(const volatile void *addr);
void __raw_writew(u16 value, volatile void *addr);
void readsw(const volatile void *addr, void *buf, unsigned int n);
void writesw(volatile void *addr, const void *buf, unsigned int n);
#define __raw_readsw(a, b, n) readsw(a, b, n)
#define __raw_writesw(a, b, n) writesw(a, b, n)
u32 readl(const volatile void *addr);
void writel(u32 value, volatile void *addr);
u32 readl_relaxed(const volatile void *addr);
void writel_relaxed(u32 value, volatile void *addr);
u32 __raw_readl(const volatile void *addr);
void __raw_writel(u32 value, volatile void *addr);
void readsl(const volatile void *addr, void *buf, unsigned int n);
void writesl(volatile void *addr, const void *buf, unsigned int n);
#define __raw_readsl(a, b, n) readsl(a, b, n)
#define __raw_writesl(a, b, n) writesl(a, b, n)
u64 readq(const volatile void *addr);
void writeq(u64 value, volatile void *addr);
u64 readq_relaxed(const volatile void *addr);
void writeq_relaxed(u64 value, volatile void *addr);
u64 __raw_readq(const volatile void *addr);
void __raw_writeq(u64 value, volatile void *addr);
void readsq(const volatile void *addr, void *buf, unsigned int n);
void writesq(volatile void *addr, const void *buf, unsigned int n);
#define __raw_readsq(a, b, n) readsq(a, b, n)
#define __raw_writesq(a, b, n) writesq(a, b, n)
u8 inb(unsigned long port);
void outb(u8 value, unsigned long port);
u8 inb_p(unsigned long port);
void outb_p(u8 value, unsigned long port);
void insb(unsigned long port, void *buf, unsigned int n);
void outsb(unsigned long port, const void *buf, unsigned int n);
u16 inw(unsigned long port);
void outw(u16 value, unsigned long port);
u16 inw_p(unsigned long port);
void outw_p(u16 value, unsigned long port);
void insw(unsigned long port, void *buf, unsigned int n);
void outsw(unsigned long port, const void *buf, unsigned int n);
u32 inl(unsigned long port);
void outl(u32 value, unsigned long port);
u32 inl_p(unsigned long port);
void outl_p(u32 value, unsigned long port);
void insl(unsigned long port, void *buf, unsigned int n);
void outsl(unsigned long port, const void *buf, unsigned int n);
u8 ioread8(const volatile void *addr);
void iowrite8(u8 value, volatile void *addr);
void ioread8_rep(const volatile void *addr, void *buf, unsigned long n);
void iowrite8_rep(volatile void *addr, const void *buf, unsigned long n);
u16 ioread16(const volatile void *addr);
void iowrite16(u16 value, volatile void *addr);
void ioread16_rep(const volatile void *addr, void *buf, unsigned long n);
void iowrite16_rep(volatile void *addr, const void *buf, unsigned long n);
u16 ioread16be(const volatile void *addr);
void iowrite16be(u16 value, volatile void *addr);
u32 ioread32(const volatile void *addr);
void iowrite32(u32 value, volatile void *addr);
void ioread32_rep(const volatile void *addr, void *buf, unsigned long n);
void iowrite32_rep(volatile void *addr, const void *buf, unsigned long n);
u32 ioread32be(const volatile void *addr);
void iowrite32be(u32 value, volatile void *addr);
u64 ioread64(const volatile void *addr);
void iowrite64(u64 value, volatile void *addr);
void ioread64_rep(const volatile void *addr, void *buf, unsigned long n);
void iowrite64_rep(volatile void *addr, const void *buf, unsigned long n);
u64 ioread64be(const volatile void *addr);
void iowrite64be(u64 value, volatile void *addr);
u32 in_be32(const volatile void *addr);
void out_be32(volatile void *addr, u32 value);
u32 in_le32(const volatile void *addr);
void out_le32(volatile void *addr, u32 value);
u16 in_be16(const volatile void *addr);
void out_be16(volatile void *addr, u16 value);
u16 in_le16(const volatile void *addr);
void out_le16(volatile void *addr, u16 value);
u8 in_8(const volatile void *addr);
void out_8(volatile void *addr, u8 value);
u64 lo_hi_readq(const volatile void *addr);
u64 hi_lo_readq(const volatile void *addr);
void lo_hi_writeq(u64 value, volatile void *addr);
void hi_lo_writeq(u64 value, volatile void *addr);
#define lo_hi_readq_relaxed(a) lo_hi_readq(a)
#define hi_lo_readq_relaxed(a) hi_lo_readq(a)
#define lo_hi_writeq_relaxed(v, a) lo_hi_writeq(v, a)
#define hi_lo_writeq_relaxed(v, a) hi_lo_writeq(v, a)
#define ioread64_lo_hi(a) ioread64(a)
#define ioread64_hi_lo(a) ioread64(a)
#define iowrite64_lo_hi(v, a) iowrite64(v, a)
#define iowrite64_hi_lo(v, a) iowrite64(v, a)
void memset_io(volatile void *addr, int value, size_t n);
void memcpy_fromio(void *to, const volatile void *from, size_t n);
void memcpy_toio(volatile void *to, const void *from, size_t n);
void *ioremap(phys_addr_t at, size_t size);
void *ioremap_wc(phys_addr_t at, size_t size);
void *ioremap_wt(phys_addr_t at, size_t size);
void *ioremap_uc(phys_addr_t at, size_t size);
void *ioremap_np(phys_addr_t at, size_t size);
void *ioremap_cache(phys_addr_t at, size_t size);
void *ioremap_nocache(phys_addr_t at, size_t size);
void *ioremap_prot(phys_addr_t at, size_t size, unsigned long prot);
void *early_ioremap(phys_addr_t at, unsigned long size);
void early_iounmap(void *addr, unsigned long size);
void iounmap(volatile void *addr);
void *ioport_map(unsigned long port, unsigned int n);
void ioport_unmap(void *addr);
void *memremap(resource_size_t at, size_t size, unsigned long flags);
void memunmap(void *addr);
void *phys_to_virt(phys_addr_t at);
phys_addr_t virt_to_phys(const volatile void *addr);
unsigned long virt_to_bus(const volatile void *addr);
void *bus_to_virt(unsigned long at);
#define __pa(x) virt_to_phys((void *)(x))
#define __va(x) phys_to_virt((phys_addr_t)(x))
#define xlate_dev_mem_ptr(p) __va(p)
#define unxlate_dev_mem_ptr(p, a) do { } while (0)
#define IO_SPACE_LIMIT 0xffff
#define PIO_OFFSET 0x10000UL
#define MEMREMAP_WB 1
#define MEMREMAP_WT 2
#define MEMREMAP_WC 4
#define MEMREMAP_ENC 8
#define MEMREMAP_DEC 16
#define PCI_IOBASE ((void __iomem *) 0)
#define arch_has_dev_port() (1)
void __iowrite32_copy(void *to, const void *from, size_t count);
void __ioread32_copy(void *to, const void *from, size_t count);
void __iowrite64_copy(void *to, const void *from, size_t count);
int ioremap_page_range(unsigned long addr, unsigned long end, phys_addr_t phys_addr, pgprot_t prot);
void *devm_ioport_map(struct device *dev, unsigned long port, unsigned int nr);
void *devm_ioremap(struct device *dev, resource_size_t offset, resource_size_t size);
void *devm_ioremap_uc(struct device *dev, resource_size_t offset, resource_size_t size);
void *devm_ioremap_wc(struct device *dev, resource_size_t offset, resource_size_t size);
void devm_iounmap(struct device *dev, void *addr);
int check_signature(const volatile void *io_addr, const unsigned char *signature, int length);
void devm_ioremap_release(struct device *dev, void *res);
void *devm_memremap(struct device *dev, resource_size_t offset, size_t size, unsigned long flags);
void devm_memunmap(struct device *dev, void *addr);
void arch_phys_wc_del(int handle);
void arch_io_free_memtype_wc(resource_size_t base, resource_size_t size);
int devmem_is_allowed(unsigned long pfn);
#endif
