#ifndef QZ_LINUX_MTD_MTD_H
#define QZ_LINUX_MTD_MTD_H
#include <linux/notifier.h>
#include <mtd/mtd-abi.h>
struct dentry;
struct device_node;
struct erase_info;
struct mtd_erase_region_info;
struct mtd_info;
struct mtd_notifier;
struct mtd_oob_ops;
struct mtd_oob_region;
struct mtd_ooblayout_ops;
struct mtd_part_parser_data;
struct mtd_partition;
struct mtd_req_stats;
struct nvmem_device;
struct otp_info;
#define mtd_device_register(a_, b_, c_) mtd_device_parse_register(a_, NULL, NULL, b_, c_)
struct erase_info {
	uint64_t addr;
	uint64_t len;
	uint64_t fail_addr;
};
struct mtd_erase_region_info {
	uint64_t offset;
	uint32_t erasesize;
	uint32_t numblocks;
};
struct mtd_oob_ops {
	unsigned int mode;
	size_t len;
	size_t retlen;
	size_t ooblen;
	size_t oobretlen;
	uint32_t ooboffs;
	uint8_t *datbuf;
	uint8_t *oobbuf;
	struct mtd_req_stats *stats;
};
struct mtd_oob_region {
	u32 offset;
	u32 length;
};
struct mtd_ooblayout_ops {
	int (*ecc)(struct mtd_info *mtd, int section, struct mtd_oob_region *oobecc);
	int (*free)(struct mtd_info *mtd, int section, struct mtd_oob_region *oobfree);
};
struct mtd_debug_info {
	struct dentry *dfs_dir;
};
struct mtd_part {
	struct list_head node;
	u64 offset;
	u64 size;
	u32 flags;
};
struct mtd_master {
	unsigned int suspended : 1;
};
struct mtd_info {
	u_char type;
	uint32_t flags;
	uint64_t size;
	uint32_t erasesize;
	uint32_t writesize;
	uint32_t writebufsize;
	uint32_t oobsize;
	uint32_t oobavail;
	const char *name;
	int index;
	const struct mtd_ooblayout_ops *ooblayout;
	unsigned int ecc_step_size;
	unsigned int ecc_strength;
	int numeraseregions;
	struct mtd_erase_region_info *eraseregions;
	int (*_erase)(struct mtd_info *mtd, struct erase_info *instr);
	int (*_point)(struct mtd_info *mtd, loff_t from, size_t len, size_t *retlen, void **virt, resource_size_t *phys);
	int (*_unpoint)(struct mtd_info *mtd, loff_t from, size_t len);
	int (*_read)(struct mtd_info *mtd, loff_t from, size_t len, size_t *retlen, u_char *buf);
	int (*_write)(struct mtd_info *mtd, loff_t to, size_t len, size_t *retlen, const u_char *buf);
	int (*_panic_write)(struct mtd_info *mtd, loff_t to, size_t len, size_t *retlen, const u_char *buf);
	int (*_read_oob)(struct mtd_info *mtd, loff_t from, struct mtd_oob_ops *ops);
	int (*_write_oob)(struct mtd_info *mtd, loff_t to, struct mtd_oob_ops *ops);
	int (*_get_user_prot_info)(struct mtd_info *mtd, size_t len, size_t *retlen, struct otp_info *buf);
	int (*_read_user_prot_reg)(struct mtd_info *mtd, loff_t from, size_t len, size_t *retlen, u_char *buf);
	int (*_write_user_prot_reg)(struct mtd_info *mtd, loff_t to, size_t len, size_t *retlen, const u_char *buf);
	void (*_sync)(struct mtd_info *mtd);
	int (*_lock)(struct mtd_info *mtd, loff_t ofs, uint64_t len);
	int (*_unlock)(struct mtd_info *mtd, loff_t ofs, uint64_t len);
	int (*_block_isbad)(struct mtd_info *mtd, loff_t ofs);
	int (*_suspend)(struct mtd_info *mtd);
	void (*_resume)(struct mtd_info *mtd);
	struct notifier_block reboot_notifier;
	struct mtd_ecc_stats ecc_stats;
	int subpage_sft;
	void *priv;
	struct module *owner;
	struct device dev;
	struct kref refcnt;
	struct mtd_debug_info dbg;
	struct nvmem_device *nvmem;
	struct mtd_info *parent;
	struct list_head partitions;
	struct mtd_part part;
	struct mtd_master master;
};
struct mtd_notifier {
	void (*add)(struct mtd_info *mtd);
	void (*remove)(struct mtd_info *mtd);
	struct list_head list;
};
struct mtd_info *mtd_get_master(struct mtd_info *mtd);
int mtd_ooblayout_ecc(struct mtd_info *mtd, int section, struct mtd_oob_region *oobecc);
int mtd_ooblayout_get_eccbytes(struct mtd_info *mtd, u8 *eccbuf, const u8 *oobbuf, int start, int nbytes);
int mtd_ooblayout_set_eccbytes(struct mtd_info *mtd, const u8 *eccbuf, u8 *oobbuf, int start, int nbytes);
int mtd_ooblayout_free(struct mtd_info *mtd, int section, struct mtd_oob_region *oobfree);
int mtd_ooblayout_get_databytes(struct mtd_info *mtd, u8 *databuf, const u8 *oobbuf, int start, int nbytes);
int mtd_ooblayout_set_databytes(struct mtd_info *mtd, const u8 *databuf, u8 *oobbuf, int start, int nbytes);
int mtd_ooblayout_count_freebytes(struct mtd_info *mtd);
void mtd_set_ooblayout(struct mtd_info *mtd, const struct mtd_ooblayout_ops *ooblayout);
void mtd_set_of_node(struct mtd_info *mtd, struct device_node *np);
struct device_node *mtd_get_of_node(struct mtd_info *mtd);
u32 mtd_oobavail(struct mtd_info *mtd, struct mtd_oob_ops *ops);
int mtd_erase(struct mtd_info *mtd, struct erase_info *instr);
int mtd_read(struct mtd_info *mtd, loff_t from, size_t len, size_t *retlen, u_char *buf);
int mtd_write(struct mtd_info *mtd, loff_t to, size_t len, size_t *retlen, const u_char *buf);
int mtd_panic_write(struct mtd_info *mtd, loff_t to, size_t len, size_t *retlen, const u_char *buf);
int mtd_read_oob(struct mtd_info *mtd, loff_t from, struct mtd_oob_ops *ops);
int mtd_write_oob(struct mtd_info *mtd, loff_t to, struct mtd_oob_ops *ops);
void mtd_sync(struct mtd_info *mtd);
int mtd_lock(struct mtd_info *mtd, loff_t ofs, uint64_t len);
int mtd_block_isbad(struct mtd_info *mtd, loff_t ofs);
int mtd_block_markbad(struct mtd_info *mtd, loff_t ofs);
int mtd_suspend(struct mtd_info *mtd);
void mtd_resume(struct mtd_info *mtd);
uint32_t mtd_div_by_eb(uint64_t sz, struct mtd_info *mtd);
int mtd_type_is_nand(const struct mtd_info *mtd);
int mtd_can_have_bb(const struct mtd_info *mtd);
int mtd_device_parse_register(struct mtd_info *mtd, const char *const *part_probe_types, struct mtd_part_parser_data *parser_data, const struct mtd_partition *defparts, int defnr_parts);
int mtd_device_unregister(struct mtd_info *master);
struct mtd_info *get_mtd_device(struct mtd_info *mtd, int num);
struct mtd_info *get_mtd_device_nm(const char *name);
void put_mtd_device(struct mtd_info *mtd);
void register_mtd_user(struct mtd_notifier *new);
int unregister_mtd_user(struct mtd_notifier *old);
int mtd_is_bitflip(int err);
int mtd_is_eccerr(int err);
int mtd_is_bitflip_or_eccerr(int err);
bool mtd_check_expert_analysis_mode(void);
#endif
