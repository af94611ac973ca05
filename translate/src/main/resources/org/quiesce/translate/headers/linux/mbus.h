#ifndef QZ_LINUX_MBUS_H
#define QZ_LINUX_MBUS_H
struct mbus_dram_target_info;
struct resource;
#define MVEBU_MBUS_NO_REMAP 0xffffffff
struct mbus_dram_window {
	u8 mbus_attr;
	u64 base;
	u64 size;
};
struct mbus_dram_target_info {
	u8 mbus_dram_target_id;
	int num_cs;
	struct mbus_dram_window cs[4];
};
const struct mbus_dram_target_info *mv_mbus_dram_info(void);
int mvebu_mbus_get_io_win_info(phys_addr_t phyaddr, u32 *size, u8 *target, u8 *attr);
void mvebu_mbus_get_pcie_mem_aperture(struct resource *res);
void mvebu_mbus_get_pcie_io_aperture(struct resource *res);
int mvebu_mbus_get_dram_win_info(phys_addr_t phyaddr, u8 *target, u8 *attr);
int mvebu_mbus_add_window_remap_by_id(unsigned int target, unsigned int attribute, phys_addr_t base, size_t size, phys_addr_t remap);
int mvebu_mbus_del_window(phys_addr_t base, size_t size);
#endif
